package org.custodes.bare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.custodes.bare.Promised.Leaving;
import org.custodes.bare.Promised.Wish;
import org.custodes.domain.conversation.PurgeTimer;
import org.custodes.domain.export.ExportState;
import org.custodes.domain.job.JobWorker;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;

/**
 * Looks whether everything that was promised is there, nothing is there twice, and nobody is
 * half-erased: through the doors as its people, and past them as the superuser of both clusters.
 */
final class Verification {
  /** A job that is held for so long has nobody who works on it. */
  private static final Duration STUCK = Duration.ofSeconds(5);

  private static final long LOOK_MILLIS = 20;

  private final House house;
  private final Asking asking;
  private final Notebook notebook;
  private final Inspection inspection;
  private final Tally tally;

  Verification(House house, Asking asking, Notebook notebook, Inspection inspection, Tally tally) {
    this.house = house;
    this.asking = asking;
    this.notebook = notebook;
    this.inspection = inspection;
    this.tally = tally;
  }

  /** Looks at everybody, and at the whole; only while nobody else works. */
  void run() {
    var around = notebook.people().stream().filter(Verification::isAround).toList();
    for (var person : around) {
      person.open().ifPresent(wish -> settle(person, wish));
      person.leaving().filter(Leaving::isExecuted).ifPresent(one -> finish(person, one));
    }
    twoNights();
    around.forEach(this::look);
    whole();
    tally.add("verifications", 1);
  }

  /** Of whoever left before and did not come back there is nothing to ask at any door. */
  private static boolean isAround(Promised person) {
    return person.isKnown() || person.open().isPresent() || person.certificates().isEmpty();
  }

  /** What was asked for and not answered has happened or not; from now on it is known which. */
  private void settle(Promised person, Wish wish) {
    var sub = person.sub();
    switch (wish.verb()) {
      case "decide" -> settle(person, wish, isDecided(sub, wish));
      case "store" -> settleStore(person, wish);
      case "delete" -> settle(person, wish, !asking.isThere(wish.word(0)));
      case "prefer" -> settle(person, wish, preference(person).equals(Optional.of(wish.word(0))));
      case "file" ->
          settle(
              person,
              wish,
              asking.requests(sub).stream()
                  .filter(one -> !one.state().isClosed())
                  .map(one -> one.id().value().toString())
                  .findFirst()
                  .map(id -> new String[] {id, inspection.incarnation(id)}));
      case "step" -> settle(person, wish, isTaken(wish));
      case "export" ->
          settle(
              person,
              wish,
              asking.exported(sub).map(one -> new String[] {one.id().value().toString()}));
      default -> settle(person, wish, asking.exported(sub).isEmpty());
    }
    tally.add("unanswered, and looked at since", 1);
  }

  private void settle(Promised person, Wish wish, boolean happened) {
    settle(person, wish, happened ? Optional.of(new String[0]) : Optional.empty());
  }

  private void settle(Promised person, Wish wish, Optional<String[]> answer) {
    if (answer.isPresent()) {
      notebook.done(person, wish, answer.get());
    } else {
      notebook.notDone(person, wish);
    }
  }

  private boolean isDecided(String sub, Wish wish) {
    return asking.consents(sub).standings().stream()
        .filter(standing -> standing.purpose() == Purpose.valueOf(wish.word(0)))
        .anyMatch(standing -> ("kill " + wish.word(2)).equals(standing.method()));
  }

  /** A client whose answer got lost asks again by the same key, and is answered the same. */
  private void settleStore(Promised person, Wish wish) {
    var purpose = Purpose.valueOf(wish.word(0));
    var handle = asking.store(person.sub(), purpose, wish.word(1), wish.word(2));
    var again = asking.store(person.sub(), purpose, wish.word(1), wish.word(2));
    if (handle.isEmpty() || !handle.equals(again)) {
      tally.fault(person.sub() + " asked again by one key and was answered differently");
    }
    notebook.done(person, wish, handle.stream().toArray(String[]::new));
  }

  private boolean isTaken(Wish wish) {
    var state = asking.seen(wish.word(0)).state();
    return switch (wish.word(1)) {
      case "take" -> state != RequestState.TRIAGED;
      case "plan" -> state != RequestState.IN_PROGRESS;
      case "approve" ->
          asking.seen(wish.word(0)).plan().filter(plan -> plan.approved()).isPresent();
      default -> state != RequestState.REVIEW;
    };
  }

  private Optional<String> preference(Promised person) {
    return person.isGiven(Purpose.PERSONALISATION)
        ? asking.preference(person.sub())
        : Optional.empty();
  }

  /** Whoever had their erasure carried out is gone by now, with a certificate. */
  void finish(Promised person, Leaving leaving) {
    var request = asking.request(person.sub(), leaving.request());
    if (request.state() != RequestState.COMPLETED) {
      tally.fault(person.sub() + " is half-erased: the request is " + request.state());
      return;
    }
    var certificate = request.certificate();
    if (certificate.isEmpty()) {
      tally.fault(person.sub() + " was erased without a certificate");
      return;
    }
    notebook.done(
        person,
        Wish.to("forgotten", leaving.request()),
        Tally.fingerprint(certificate.orElseThrow()));
    tally.add("forgotten", 1);
  }

  /** Looks at what one person was promised. */
  void look(Promised person) {
    lookAtConsents(person);
    lookAtRecords(person);
    lookAtExport(person);
    if (!person.preference().equals(preference(person))) {
      tally.fault(person.sub() + " preferred " + person.preference() + ", not what is there");
    }
    person
        .leaving()
        .filter(leaving -> asking.seen(leaving.request()).state().isClosed())
        .ifPresent(leaving -> tally.fault("A request was closed that nobody carried out"));
    person.certificates().forEach((request, print) -> lookAtCertificate(person, request, print));
  }

  private void lookAtConsents(Promised person) {
    var overview = asking.consents(person.sub());
    if (overview.circumstances().confirmationNeeded()) {
      tally.fault(person.sub() + " was asked to confirm, as if a backup had been restored");
    }
    for (var standing : overview.standings()) {
      var said = person.consents().get(standing.purpose());
      var expected = said == null ? "NONE" : said.decision().name();
      var method = said == null ? null : "kill " + said.number();
      if (!standing.state().name().equals(expected)
          || !java.util.Objects.equals(method, standing.method())) {
        tally.fault(
            person.sub()
                + " said "
                + said
                + " of "
                + standing.purpose()
                + "; there is "
                + standing);
      }
    }
    tally.add("consents found again", person.consents().size());
  }

  private void lookAtRecords(Promised person) {
    var kept = asking.records(person.sub());
    var handles = kept.stream().map(record -> record.handle().text()).collect(Collectors.toSet());
    var promised = person.records();
    if (!handles.equals(promised.keySet()) || handles.size() != kept.size()) {
      var lost = new HashSet<>(promised.keySet());
      lost.removeAll(handles);
      tally.fault(
          person.sub()
              + " has "
              + kept.size()
              + " records instead of "
              + promised.size()
              + "; lost are "
              + lost.size());
      return;
    }
    promised.forEach(
        (handle, stored) -> {
          var opened = asking.open(person.sub(), Handle.of(handle).orElseThrow());
          if (!opened.conversation().getFirst().text().equals(Words.spoken(stored.marker()))
              || opened.kept().consentedTo() != stored.purpose()) {
            tally.fault(person.sub() + " has another text under a handle than was stored");
          }
        });
    person.gone().stream()
        .filter(asking::isThere)
        .forEach(handle -> tally.fault(person.sub() + " has a record again that was gone"));
    tally.add("records found again", promised.size());
  }

  private void lookAtExport(Promised person) {
    var there = asking.exported(person.sub());
    if (!there.map(one -> one.id().value().toString()).equals(person.export())) {
      tally.fault(person.sub() + " has " + there + " instead of the download " + person.export());
    } else if (there.isPresent() && there.get().state() != ExportState.READY) {
      tally.fault(person.sub() + " waits for a download that is " + there.get().state());
    }
  }

  /** Fetches a download that is ready and reads it to its end. */
  void fetch(Promised person) {
    var id = person.export().orElseThrow();
    var wish = Wish.to("fetch", id);
    notebook.ask(person, wish);
    var archive = asking.fetch(person.sub(), id);
    notebook.done(person, wish);
    var text = textOf(archive);
    person.records().values().stream()
        .filter(stored -> !text.contains(Words.spoken(stored.marker())))
        .forEach(stored -> tally.fault(person.sub() + " lacks a record in the download"));
  }

  private static String textOf(byte[] archive) {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".json")) {
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private void lookAtCertificate(Promised person, String request, String fingerprint) {
    var present = asking.request(person.sub(), request);
    if (!present.certificate().map(Tally::fingerprint).equals(Optional.of(fingerprint))) {
      tally.fault(person.sub() + " has another certificate than before");
    }
  }

  /** Of those who were erased nothing is left in main. */
  void lookAtRowsOfErased() {
    var ids = erased().toArray(String[]::new);
    for (var table : inspection.tablesOfPeople()) {
      long left =
          inspection.count(
              "SELECT count(*) FROM " + table + " WHERE subject_id = ANY (?::uuid[])",
              (Object) ids);
      if (left > 0) {
        tally.fault("Of people who were erased there are left in " + table + ": " + left);
      }
    }
    if (inspection.count("SELECT count(*) FROM subject WHERE id = ANY (?::uuid[])", (Object) ids)
        > 0) {
      tally.fault("Somebody who was erased is still in subject");
    }
    tally.add("erased people, and nothing left of them", ids.length);
  }

  /** Nor has the vault a key of theirs. */
  void lookAtKeysOfErased() {
    var tags =
        erased().stream()
            .map(id -> house.get(Keyring.class).tag(new SubjectId(UUID.fromString(id))).hex())
            .toArray(String[]::new);
    if (!inspection
        .vault("SELECT fence FROM subject_key WHERE encode(tag, 'hex') = ANY (?)", (Object) tags)
        .isEmpty()) {
      tally.fault("Somebody who was erased still has a key in the vault");
    }
  }

  private List<String> erased() {
    return notebook.people().stream().flatMap(one -> one.erased().stream()).toList();
  }

  /**
   * What died between both clusters is a stray until two nights are over: a key without a record,
   * which its person sees in their list and cannot open.
   */
  void twoNights() {
    var strays = new HashSet<>(inspection.vault("SELECT record_id FROM record_key"));
    strays.removeAll(inspection.main("SELECT id FROM record"));
    tally.add("keys without a record until the second night", strays.size());
    for (int night = 0; night < 2; night++) {
      var worker = house.get(JobWorker.class);
      worker.planTheNight();
      worker.workOff();
      house.get(PurgeTimer.class).purgeWhatIsShredded();
    }
    house.get(org.custodes.domain.ledger.LedgerSequencer.class).numberWhatIsQueued();
  }

  private void whole() {
    var rows = new HashSet<>(inspection.main("SELECT id FROM record"));
    var keys = inspection.vault("SELECT record_id FROM record_key");
    if (!rows.equals(new HashSet<>(keys)) || rows.size() != keys.size()) {
      tally.fault("There are " + rows.size() + " records and " + keys.size() + " keys of records");
    }
    long promised = notebook.people().stream().mapToLong(one -> one.records().size()).sum();
    if (rows.size() != promised) {
      tally.fault("There are " + rows.size() + " records, and promised were " + promised);
    }
    var people = inspection.count("SELECT count(*) FROM subject");
    var known = notebook.people().stream().filter(Promised::isKnown).count();
    var lockers = inspection.vault("SELECT fence FROM subject_key").size();
    if (people != known || lockers != known) {
      tally.fault(known + " people are known, " + people + " rows, " + lockers + " keys of people");
    }
    lookAtRowsOfErased();
    lookAtKeysOfErased();
    wholeLedger();
    var given = inspection.count("SELECT count(*) FROM job WHERE state = 3");
    if (given > 0) {
      tally.fault("Jobs were given up: " + given);
    }
    var orphans =
        inspection.count(
            "SELECT count(*) FROM export_chunk WHERE export_id NOT IN (SELECT id FROM export)");
    if (orphans > 0) {
      tally.fault("Pieces of downloads are left without their download: " + orphans);
    }
  }

  private void wholeLedger() {
    if (inspection.count("SELECT count(*) FROM ledger_outbox") > 0) {
      tally.fault("Leaves wait that were not numbered");
    }
    if (inspection.count("SELECT count(*) FROM ledger_leaf")
        != inspection.count("SELECT coalesce(max(no) + 1, 0) FROM ledger_leaf")) {
      tally.fault("The ledger has gaps");
    }
    new CasesOnDisk(house, inspection).faults().forEach(tally::fault);
  }

  /**
   * Waits until every job is done.
   *
   * @param limit by the house's clock
   * @param pauses whether to jump over pauses between attempts, and over the lease of a job that
   *     nothing comes of
   * @return whether everything was done by then
   */
  boolean awaitQuiet(Ahead ahead, Duration limit, boolean pauses) throws InterruptedException {
    var clock = ahead.clock();
    var began = clock.instant();
    var movedAt = Instant.now();
    var jobs = "";
    while (clock.instant().isBefore(began.plus(limit))) {
      try {
        var due = inspection.lastDue();
        if (due.isEmpty() && inspection.vaultAnswers()) {
          tally.longest(Duration.between(began, clock.instant()).toSeconds());
          return true;
        }
        var now = openJobs().toString();
        if (!now.equals(jobs)) {
          jobs = now;
          movedAt = Instant.now();
        }
        boolean stuck = Instant.now().isAfter(movedAt.plus(STUCK));
        if (pauses
            && due.filter(clock.instant()::isBefore).isPresent()
            && (stuck || !inspection.isAnyJobHeld())) {
          ahead.reach(due.get());
        }
      } catch (Inspection.OutOfReach e) {
        // a cluster that is being repaired
        tally.add("waited for a cluster", 1);
      }
      Thread.sleep(LOOK_MILLIS);
    }
    tally.fault("Work was not done within " + limit.toSeconds() + " s: " + openJobs());
    return false;
  }

  private List<String> openJobs() {
    return new ArrayList<>(
        inspection.main(
            "SELECT kind || ' state ' || state || ' step ' || step || ' attempts ' || attempts || ' '"
                + " || coalesce(error_code, '') FROM job WHERE state IN (0, 1)"));
  }
}
