package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.backup.BackupPlace;
import org.custodes.launch.backup.Envelope;
import org.custodes.launch.backup.LogPlace;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.FinishedLog;
import org.custodes.launch.postgres.History;
import org.custodes.launch.postgres.LogSegment;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * Takes the finished pieces of both write-ahead logs to their archives while an instance runs: main
 * as it is, the vault sealed by a program of the server's own code. A thread of its own for each
 * log, so that one place that hangs does not hold up the other. ADR 0024.
 */
final class Archiving {
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  /** For the last pieces, while everything waits to be stopped. */
  private static final Duration LAST = Duration.ofSeconds(20);

  private static final long MEGABYTE = 1_000_000;

  private final Project project;
  private final Instance instance;
  private final Clock clock;
  private final Terminal terminal;
  private final List<Log> logs = new ArrayList<>();
  private final CountDownLatch ending = new CountDownLatch(1);
  private Optional<ArchiveCode> code = Optional.empty();

  Archiving(Project project, Instance instance, Clock clock, Terminal terminal) {
    this.project = project;
    this.instance = instance;
    this.clock = clock;
    this.terminal = terminal;
  }

  /** Begins, where the operator has named a place; after a restore once the server has repaired. */
  synchronized void begin(Path ear) throws IOException {
    var places = new ArchivePlaces(instance.home());
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      var artefact = Artefact.of(plan.name());
      var place = places.of(artefact);
      if (!instance.runsItself(plan)) {
        continue;
      }
      if (place.isEmpty()) {
        LogState.remove(instance.home(), artefact);
        try (var log = FinishedLog.of(instance.cluster(plan))) {
          log.keepNoLonger();
        }
      } else {
        logs.add(new Log(artefact, plan, place.get(), envelope(artefact, ear)));
        terminal.progress("the log of " + plan.called() + " is archived in " + place.get());
      }
    }
    logs.forEach(log -> log.thread.start());
  }

  private Envelope envelope(Artefact artefact, Path ear) throws IOException {
    if (artefact == Artefact.MAIN) {
      return Envelope.OPEN;
    }
    var folder = OwnerOnly.folder(instance.home().run().resolve("sealing"));
    ArchiveCode.sweep(folder);
    code = Optional.of(ArchiveCode.unpacked(ear, folder));
    return new SealedEnvelope(code.get(), instance.home().keystore());
  }

  /** Archives what is left, once nobody writes any more and while the clusters still answer. */
  synchronized void end() {
    ending.countDown();
    try {
      for (var log : logs) {
        log.thread.join(LAST);
      }
      if (code.isPresent()) {
        code.get().close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      terminal.remark("What sealed the log could not be taken away; the next start does.");
    }
    logs.clear();
  }

  /** Waits a little; never by interrupting, which would close the files that are at work. */
  private boolean isEnding() {
    try {
      return ending.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** One cluster's log on its way. */
  private final class Log {
    private final Artefact artefact;
    private final ClusterPlan plan;
    private final Path place;
    private final Envelope envelope;
    private final Thread thread;
    private Set<String> there = Set.of();
    private LocalDate admittedOn;
    private String trouble;
    private String brokenOn;

    Log(Artefact artefact, ClusterPlan plan, Path place, Envelope envelope) throws IOException {
      this.artefact = artefact;
      this.plan = plan;
      this.place = place;
      this.envelope = envelope;
      this.brokenOn = LogState.read(instance.home(), artefact).map(LogState::brokenOn).orElse(null);
      this.thread =
          Thread.ofPlatform().daemon().name("log of " + plan.name()).unstarted(this::follow);
    }

    private void follow() {
      var last = false;
      while (!last) {
        last = isEnding();
        pass(last);
      }
    }

    /** Whatever goes wrong is said, and tried again the next time. */
    private void pass(boolean last) {
      try {
        try (var log = FinishedLog.of(instance.cluster(plan))) {
          if (last) {
            log.finishPresent();
          }
          var before = trouble;
          trouble = archive(log);
          if (trouble != null && !trouble.equals(before)) {
            terminal.remark("The log of " + plan.called() + " is not archived: " + trouble);
          }
          new LogState(clock.instant().getEpochSecond(), log.kept() / MEGABYTE, trouble, brokenOn)
              .write(instance.home(), artefact);
        }
      } catch (Trouble | IOException e) {
        terminal.remark("The log of " + plan.called() + " is not followed: " + e.getMessage());
      }
    }

    /** Returns what is wrong with the place, or nothing. */
    private String archive(FinishedLog log) {
      var kept = log.keep();
      try {
        var today = LocalDate.now(clock);
        if (kept == FinishedLog.Kept.GIVEN_UP) {
          brokenOn = today.toString();
        }
        var logPlace = new LogPlace(artefact, place, log.systemIdentifier());
        if (!today.equals(admittedOn)) {
          admit(logPlace, today);
        }
        for (var file : log.files(kept)) {
          var name = file.getFileName().toString();
          if (!there.contains(name)) {
            logPlace.add(file, envelope, today, log.version());
            there.add(name);
          }
          if (LogSegment.isOne(name)) {
            log.release(LogSegment.of(name));
          }
        }
        return null;
      } catch (Trouble | IOException e) {
        admittedOn = null;
        return e.getMessage();
      }
    }

    /** Looks at the place as a whole: once a day, and after each trouble with it. */
    private void admit(LogPlace logPlace, LocalDate today) throws IOException {
      if (!Files.isDirectory(place)) {
        throw new Trouble("there is no folder " + place, "");
      }
      BackupPlace.of(artefact, place, instance.home(), project);
      logPlace.prune(today);
      if (brokenOn != null && !LocalDate.parse(brokenOn).isAfter(logPlace.lastOver(today))) {
        brokenOn = null;
      }
      // histories are archived each day anew: they must outlive the pieces, or a restore into an
      // empty home would begin a timeline that was there before
      there =
          logPlace.pieces().values().stream()
              .filter(piece -> !History.isOne(piece.name()) || piece.day().equals(today.toString()))
              .map(LogPlace.Piece::name)
              .collect(Collectors.toCollection(HashSet::new));
      admittedOn = today;
    }
  }
}
