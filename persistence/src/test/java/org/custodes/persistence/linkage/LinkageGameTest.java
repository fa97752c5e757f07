package org.custodes.persistence.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.persistence.linkage.Chance.Verdict;
import org.custodes.persistence.linkage.Crowd.Traffic;
import org.custodes.persistence.linkage.Play.Beside;
import org.custodes.persistence.platform.MainLog;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People with habits store, choose and are read for on two real clusters; then somebody with main's
 * dump and write-ahead log says which records are one person's, and whose. Purpose, last day and
 * step of size stand in clear, so what these say by themselves is conceded and told; nothing else
 * may say more. What would, is shown to win.
 */
class LinkageGameTest {
  /** Standard deviations; of thousands of dice not one goes so far. */
  private static final double SIGNIFICANT = 6;

  @TempDir private Path folder;

  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  private record Played(LinkageGame game, Evidence evidence, Truth truth) {
    List<Verdict> verdicts() {
      return Stream.concat(game.samePerson().stream(), game.whose().stream()).toList();
    }

    /** What the size would say if it were no step of a ladder. */
    Verdict byExactLength() {
      var kept = truth.byRecord();
      var lengths =
          evidence.records().stream().map(one -> kept.get(one.id()).characters()).toList();
      return game.samePersonBy(
          new Signal(
              "exact length", (one, other) -> Math.abs(lengths.get(one) - lengths.get(other))));
    }
  }

  private Played many(Traffic traffic) throws SQLException {
    return play(Crowd.of(50, 20, traffic), Beside.NOTHING);
  }

  private Played few(Beside beside) throws SQLException {
    return play(Crowd.of(20, 10, Traffic.MIXED), beside);
  }

  private Played play(Crowd crowd, Beside beside) throws SQLException {
    var play = new Play(crowd, beside, folder);
    var evidence =
        MainLog.during(
            play::run,
            (superuser, from, to) -> Evidence.of(Dump.of(superuser), Log.of(superuser, from, to)));
    var truth = play.truth();
    return new Played(new LinkageGame(evidence, truth), evidence, truth);
  }

  @Test
  void nothingInMainSaysMoreThanPurposeLastDayAndStepOfSize() throws SQLException, IOException {
    var played = many(Traffic.MIXED);
    var verdicts = played.verdicts();
    var exact = played.byExactLength();
    told("mixed", verdicts, exact);
    assertEquals(List.of(), significant(verdicts));
    assertTrue(isSignificant(exact), exact.toString());
  }

  /** An honest limit: order is time, until a queue breaks it. */
  @Test
  void whoComesAtAnHourOfTheirOwnIsSeenByTheOrder() throws SQLException, IOException {
    var verdicts = many(Traffic.BY_HOUR).game().samePerson();
    told("by-hour", verdicts);
    var seen = significant(verdicts);
    assertTrue(seen.contains(named("transaction", verdicts)), seen.toString());
    assertTrue(seen.contains(named("log time", verdicts)), seen.toString());
  }

  /** The other: whoever runs the assistant, or has its log. */
  @Test
  void commitTimesBesideTheAssistantsOwnLogWin() throws SQLException {
    var played = few(Beside.NOTHING);
    var log = new AssistantsLog(played.evidence(), played.truth());
    assertWins(played.game().samePersonBy(log.samePerson()));
    assertWins(played.game().whoseBy(log.whose()));
  }

  @Test
  void aColumnThatNamesThePersonWins() throws SQLException {
    TwoClusters.asMainSuperuser("CREATE TABLE record_owner (subject_id uuid)");
    TwoClusters.asMainSuperuser("GRANT INSERT ON record_owner TO main_app");
    try {
      var game = few(LinkageGameTest::insertOwner).game();
      assertWinsWith("record_owner.subject_id", game.samePerson());
      assertWinsWith("record_owner.subject_id ~ subject.id", game.whose());
    } finally {
      TwoClusters.asMainSuperuser("DROP TABLE record_owner");
    }
  }

  private static void insertOwner(EntityManager main, SubjectId owner) {
    main.createNativeQuery("INSERT INTO record_owner VALUES (:owner)")
        .setParameter("owner", owner.value())
        .executeUpdate();
  }

  @Test
  void whatAForeignKeyDoesToThePersonsRowWinsFromTheLogAlone() throws SQLException {
    var game = few(LinkageGameTest::lockOwner).game();
    assertWinsWith("subject's row", game.samePerson());
    assertWinsWith("subject's row ~ subject's row", game.whose());
  }

  private static void lockOwner(EntityManager main, SubjectId owner) {
    main.createNativeQuery("SELECT 1 FROM subject WHERE id = :owner FOR KEY SHARE")
        .setParameter("owner", owner.value())
        .getSingleResult();
  }

  private static boolean isSignificant(Verdict verdict) {
    return Math.abs(verdict.deviations()) > SIGNIFICANT;
  }

  private static List<Verdict> significant(List<Verdict> verdicts) {
    return verdicts.stream().filter(LinkageGameTest::isSignificant).toList();
  }

  private static Verdict named(String name, List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.signal().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertWins(Verdict verdict) {
    assertTrue(verdict.auc() > 0.99 && isSignificant(verdict), verdict.toString());
  }

  private static void assertWinsWith(String signal, List<Verdict> verdicts) {
    assertWins(named(signal, verdicts));
    var combined = named(LinkageGame.COMBINED, verdicts);
    assertTrue(combined.auc() > 0.95, combined.toString());
  }

  /** All figures, for whoever wants to read them. */
  private static void told(String game, List<Verdict> verdicts, Verdict... more)
      throws IOException {
    var lines = Stream.concat(verdicts.stream(), Stream.of(more)).map(Verdict::toString).toList();
    Files.write(Path.of("target", "linkage-" + game + ".txt"), lines);
  }
}
