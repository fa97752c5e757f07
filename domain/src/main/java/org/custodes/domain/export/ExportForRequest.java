package org.custodes.domain.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.AccessNotes;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ExportOnRequest;
import org.custodes.domain.subject.People;

/** Builds the export that a request for access or portability comes to. */
@ApplicationScoped
class ExportForRequest implements ExportOnRequest {
  /** The most that the design allows: nobody waits before the page when it is ready. */
  private static final int DAYS = 7;

  private ExportFiles files;
  private ExportArchive archive;
  private People people;
  private AccessNotes accesses;
  private Clock clock;
  private SecureRandom random;

  protected ExportForRequest() {}

  @Inject
  ExportForRequest(
      ExportFiles files,
      ExportArchive archive,
      People people,
      AccessNotes accesses,
      Clock clock,
      SecureRandom random) {
    this.files = files;
    this.archive = archive;
    this.people = people;
    this.accesses = accesses;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public void build(Sub person, SubjectId subject) {
    if (people.find(person).filter(found -> found.id().equals(subject)).isEmpty()) {
      // erased since, or come back as somebody new: a copy would outlive them, or be of the other
      throw new IllegalStateException("nothing is kept of the person of this request any more");
    }
    files.of(subject).ifPresent(earlier -> files.end(earlier, "discarded"));
    var export =
        Export.ask(
            ExportId.random(random),
            subject,
            person,
            clock.instant(),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(DAYS));
    files.addWithoutJob(export);
    var opened = files.find(export.id()).orElseThrow();
    files.write(opened, stream -> archive.write(person, stream, opened.export()::reached));
    people
        .find(subject)
        .ifPresent(found -> accesses.note(subject, found.key(), AccessKind.EXPORTED));
  }

  @Override
  public boolean isReady(SubjectId subject, Instant since) {
    return files
        .of(subject)
        .map(ExportFiles.Opened::export)
        .filter(export -> export.state() == ExportState.READY)
        .filter(export -> !export.askedAt().isBefore(since))
        .isPresent();
  }
}
