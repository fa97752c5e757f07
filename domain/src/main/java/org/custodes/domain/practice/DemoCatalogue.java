package org.custodes.domain.practice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.custodes.domain.access.Staff;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.RecordBody;
import org.custodes.domain.lifecycle.DemoHouse;

/**
 * Furnishes the catalogue of a demonstration with what the house itself does, as its two officers
 * would have written it. It writes only into an empty catalogue, through the verbs that people use.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCatalogue {
  private static final String FILE = "demo.json";

  /** The versions of the demonstration come one after the other. */
  private static final Duration BETWEEN_VERSIONS = Duration.ofDays(100);

  private static final Duration TO_DECIDE = Duration.ofDays(3);

  @Inject private DemoHouse demo;
  @Inject private Practices practices;
  @Inject private PracticeTransaction main;
  @Inject private Staff staff;
  @Inject private Clock clock;

  /** All of the file. */
  record File(List<Written> practices) {}

  /**
   * @param writtenBy the account of the officer who writes
   * @param adoptedBy the account of the other one
   */
  record Written(PracticeCode code, String writtenBy, String adoptedBy, List<Said> versions) {}

  /** A version, and how far it has come. */
  record Said(PracticeContent content, VersionState state) {}

  @PostConstruct
  void furnish() {
    if (demo.isOne() && practices.all().isEmpty()) {
      read().practices().forEach(this::write);
    }
  }

  private void write(Written written) {
    var by = staff.tag(Sub.of(written.writtenBy()));
    var other = staff.tag(Sub.of(written.adoptedBy()));
    main.keep(practice(written, by, other, clock.instant()));
  }

  static Practice practice(Written written, StaffTag by, StaffTag other, Instant now) {
    var practice = Practice.of(written.code(), List.of());
    var at = now.minus(BETWEEN_VERSIONS.multipliedBy(written.versions().size()));
    for (var said : written.versions()) {
      practice.draft(said.content(), by, at);
      if (said.state() != VersionState.DRAFT) {
        practice.propose(by, at.plus(TO_DECIDE));
      }
      if (said.state() == VersionState.IN_FORCE || said.state() == VersionState.RETIRED) {
        practice.adopt(said.content().sha256(), other, at.plus(TO_DECIDE.multipliedBy(2)));
      }
      at = at.plus(BETWEEN_VERSIONS);
    }
    return practice;
  }

  static File read() {
    try (var file = DemoCatalogue.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the archive has no " + FILE);
      }
      return RecordBody.read(file.readAllBytes(), File.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the demonstration's catalogue cannot be read", e);
    }
  }
}
