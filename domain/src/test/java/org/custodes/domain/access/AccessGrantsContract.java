package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

/** What every shelf of grants' files keeps to, in memory or on PostgreSQL. */
public interface AccessGrantsContract {
  SecureRandom RANDOM = new SecureRandom();
  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  SealKey KEY = SealKey.random();

  /** No file is there yet; each call is a transaction of its own. */
  AccessGrants grants();

  private AccessGrant inserted(Instant at) {
    var terms =
        new GrantTerms(
            RecordPurpose.TRAINING,
            Set.of(Speaker.USER),
            10,
            Duration.ofHours(2),
            "To see how people ask about cooking.");
    var grant = AccessGrant.ask(GrantId.at(at, RANDOM), Sub.of("kenji-sub"), terms, at);
    grants().insert(SealedGrant.of(grant, KEY));
    return grant;
  }

  @Test
  default void givesBackWhatWasInserted() {
    var grant = inserted(NOON);
    assertEquals(grant, grants().find(grant.id()).orElseThrow().open(KEY));
    assertEquals(Optional.empty(), grants().find(new GrantId(new UUID(9, 9))));
  }

  @Test
  default void listsTheNewestFirstPageByPage() {
    var first = inserted(NOON);
    var second = inserted(NOON.plusSeconds(1));
    var third = inserted(NOON.plusSeconds(2));
    assertEquals(List.of(third.id(), second.id()), ids(Optional.empty()));
    assertEquals(List.of(first.id()), ids(Optional.of(second.id())));
  }

  private List<GrantId> ids(Optional<GrantId> before) {
    return grants().newest(before, 2).stream().map(SealedGrant::id).toList();
  }

  @Test
  default void replacesWhatWasReadAndNothingNewer() {
    var grant = inserted(NOON);
    var read = grants().find(grant.id()).orElseThrow();
    var next = grant.approve(new Actor(Sub.of("lea-sub"), Set.of(Role.SUPPORT_LEAD)), NOON);
    assertTrue(grants().replace(SealedGrant.of(next, KEY), read));
    assertFalse(grants().replace(SealedGrant.of(grant.end(NOON), KEY), read));
    assertEquals(next, grants().find(grant.id()).orElseThrow().open(KEY));
  }

  private static AccessGrant opened(Instant at) {
    var terms = BreakGlass.terms(RecordPurpose.TRAINING, "A text turned up where it must not be.");
    return AccessGrant.breakGlass(GrantId.at(at, RANDOM), Sub.of("olga-sub"), terms, at);
  }

  @Test
  default void keepsOneFileWhoseReviewIsDueAndNoSecondOne() {
    inserted(NOON);
    assertEquals(Optional.empty(), grants().reviewDue());
    var first = opened(NOON);
    assertTrue(grants().insertReviewDue(SealedGrant.of(first, KEY)));
    assertFalse(grants().insertReviewDue(SealedGrant.of(opened(NOON), KEY)));
    var due = grants().reviewDue().orElseThrow();
    assertEquals(first, due.open(KEY));

    var after = NOON.plus(BreakGlass.LASTS);
    var chair = new Actor(Sub.of("ingrid-sub"), Set.of(Role.BOARD_CHAIR));
    var reviewed = first.review(chair, actor -> true, "It was needed, and nothing follows.", after);
    assertTrue(grants().replace(SealedGrant.of(reviewed, KEY), due));
    assertEquals(Optional.empty(), grants().reviewDue());
    assertTrue(grants().insertReviewDue(SealedGrant.of(opened(after), KEY)));
  }

  @Test
  default void deletesWhatWasKeptUntilBeforeADayAndNotThatDay() {
    var grant = inserted(NOON);
    assertEquals(0, grants().deleteKeptUntilBefore(grant.keptUntil()));
    assertEquals(1, grants().deleteKeptUntilBefore(grant.keptUntil().plusDays(1)));
    assertEquals(Optional.empty(), grants().find(grant.id()));
  }
}
