package org.custodes.domain.retention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

/** What every shelf of holds' files keeps to, in memory or on PostgreSQL. */
public interface LegalHoldsContract {
  SecureRandom RANDOM = new SecureRandom();
  LocalDate TODAY = LocalDate.of(2026, 11, 24);
  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  SubjectId ANNA = new SubjectId(new UUID(1, 1));
  SubjectId BEN = new SubjectId(new UUID(2, 2));
  SealKey KEY = SealKey.random();

  /** No file is there yet; each call is a transaction of its own. */
  LegalHolds holds();

  private static LegalHold hold(SubjectId subject, Instant at) {
    return LegalHold.propose(
        HoldId.at(at, RANDOM),
        subject,
        "00ff",
        "Court of Elm, 7 O 12/26",
        new HoldScope.Everything(),
        TODAY.plusDays(9),
        TODAY,
        Sub.of("olga-sub"));
  }

  private LegalHold inserted(SubjectId subject) {
    return inserted(hold(subject, NOON));
  }

  private LegalHold inserted(LegalHold hold) {
    holds().insert(SealedHold.of(hold, KEY));
    return hold;
  }

  private LegalHold read(LegalHold hold) {
    return holds().find(hold.id()).orElseThrow().open(KEY);
  }

  @Test
  default void givesBackWhatWasInserted() {
    var hold = inserted(ANNA);
    inserted(BEN);
    assertEquals(hold, read(hold));
    assertEquals(hold.endsOn(), holds().find(hold.id()).orElseThrow().endsOn());
    assertEquals(Optional.empty(), holds().find(new HoldId(new UUID(9, 9))));
  }

  @Test
  default void listsThoseOfOnePersonInTheOrderOfTheirProposal() {
    var second = inserted(hold(ANNA, NOON.plusSeconds(1)));
    var first = inserted(ANNA);
    inserted(BEN);
    assertEquals(
        List.of(first.id(), second.id()), holds().of(ANNA).stream().map(SealedHold::id).toList());
  }

  @Test
  default void listsEverybodysByPagesTheNewestFirst() {
    var oldest = inserted(hold(ANNA, NOON));
    var middle = inserted(hold(BEN, NOON.plusSeconds(1)));
    var newest = inserted(hold(ANNA, NOON.plusSeconds(2)));
    assertEquals(
        List.of(newest.id(), middle.id()),
        holds().newest(Optional.empty(), 2).stream().map(SealedHold::id).toList());
    assertEquals(
        List.of(oldest.id()),
        holds().newest(Optional.of(middle.id()), 2).stream().map(SealedHold::id).toList());
  }

  @Test
  default void replacesWhatWasReadAndNothingNewer() {
    var hold = inserted(ANNA);
    var read = holds().find(hold.id()).orElseThrow();
    var next = hold.approve(lead("lea-sub"), TODAY);
    var faster = SealedHold.of(next, KEY);
    assertTrue(holds().replace(faster, read));
    assertFalse(holds().replace(SealedHold.of(hold.approve(lead("max-sub"), TODAY), KEY), read));
    assertEquals(next, read(hold));
    assertArrayEquals(faster.sealed(), holds().find(hold.id()).orElseThrow().sealed());
  }

  private static Actor lead(String sub) {
    return new Actor(Sub.of(sub), Set.of(Role.SUPPORT_LEAD));
  }

  @Test
  default void forgetsWhomAFileConcernsAndKeepsTheFile() {
    var hold = inserted(ANNA);
    inserted(BEN);
    assertEquals(1, holds().count(ANNA));
    holds().detach(ANNA);
    assertEquals(0, holds().count(ANNA));
    assertEquals(1, holds().count(BEN));
    assertTrue(holds().find(hold.id()).isPresent());
  }

  @Test
  default void deletesWhatEndedBeforeADayAndNotOnIt() {
    var hold = inserted(ANNA);
    assertEquals(0, holds().deleteEndedBefore(hold.endsOn()));
    assertEquals(1, holds().deleteEndedBefore(hold.endsOn().plusDays(1)));
    assertEquals(Optional.empty(), holds().find(hold.id()));
  }
}
