package org.custodes.persistence.lifecycle;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.custodes.domain.lifecycle.Restore;
import org.custodes.domain.lifecycle.StartReport;
import org.custodes.persistence.platform.Environment;

/**
 * Restores as the environment of the server tells them; the report is a JSON file for the launcher.
 *
 * <p>A restore that was named is open until a report says that nothing is left from it.
 */
@ApplicationScoped
class RestoreByEnvironment implements Restore {
  private Environment environment;
  private final AtomicBoolean settled = new AtomicBoolean();

  protected RestoreByEnvironment() {}

  @Inject
  RestoreByEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public boolean isOfVault() {
    return environment.restored().contains("vault");
  }

  @Override
  public boolean isOfMain() {
    return environment.restored().contains("main");
  }

  @Override
  public boolean isOpen() {
    return !settled.get() && (environment.keepsKeyless() || !environment.restored().isEmpty());
  }

  @Override
  public OptionalLong confirmedPurge() {
    return environment.confirmedPurge();
  }

  @Override
  public void report(StartReport report) {
    environment.startReport().ifPresent(file -> write(file, text(report)));
    settled.set(!report.keepsKeyless());
  }

  static String text(StartReport report) {
    var keyless = JSON.createArrayBuilder();
    report
        .keyless()
        .forEach(
            rows ->
                keyless.add(
                    JSON.createObjectBuilder()
                        .add("place", rows.place())
                        .add("rows", rows.rows())
                        .add("purged", rows.purged())));
    return JSON.createObjectBuilder()
        .add("people", report.people())
        .add("aligned", report.aligned())
        .add("inDoubt", report.inDoubt())
        .add("tombstonesApplied", report.tombstonesApplied())
        .add("keyless", keyless)
        .build()
        .toString();
  }

  /** Whole or not at all: whoever waits for it never reads a half. */
  private static void write(Path file, String text) {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The report of the start cannot be written", e);
    }
  }
}
