package org.custodes.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.conversation.Alongside;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;

/** The same key and body, the same answer; nothing in the rows that says whose. */
class IdempotencyTest {
  private static final Instant LATE = Instant.parse("2026-11-24T23:50:00Z");
  private static final Sub BACKEND = Sub.of("backend");
  private static final Sub ANNA = Sub.of("anna-sub");
  private static final IntakeOutcome.Stored STORED =
      new IntakeOutcome.Stored(
          Handle.of("AAAAAAAAAAAAAAAAAAAAAA").orElseThrow(), LocalDate.of(2027, 5, 23));

  private final FakeKeyVault vault = new FakeKeyVault(new FakeTombstones());
  private final FakeMasterKey master = new FakeMasterKey();
  private final FakeIdempotencyRows rows = new FakeIdempotencyRows();

  private Idempotency at(Instant instant) {
    return new Idempotency(new Keyring(vault, master), rows, Clock.fixed(instant, ZoneOffset.UTC));
  }

  private static Idempotency.Request request(Sub client, String key, String text) {
    var submission = new Submission(Purpose.TRAINING, List.of(new Utterance(Speaker.USER, text)));
    return new Idempotency.Request(client, key, ANNA, submission);
  }

  private static final Idempotency.Request FIRST = request(BACKEND, "chat-7", "Hello");

  @Test
  void answersTheSameRequestAlikeAlsoBeyondMidnight() {
    assertEquals(Optional.empty(), at(LATE).answered(FIRST));
    at(LATE).alongside(FIRST, STORED).insert();
    assertEquals(Optional.of(STORED), at(LATE).answered(FIRST));
    assertEquals(Optional.of(STORED), at(LATE.plus(Duration.ofHours(23))).answered(FIRST));
    assertEquals(Optional.empty(), at(LATE.plus(Duration.ofHours(25))).answered(FIRST));
  }

  @Test
  void refusesTheSameKeyForAnotherBody() {
    at(LATE).alongside(FIRST, STORED).insert();
    assertThrows(
        IdempotencyKeyReused.class, () -> at(LATE).answered(request(BACKEND, "chat-7", "Bye")));
  }

  @Test
  void keepsTheKeysOfTwoClientsApart() {
    at(LATE).alongside(FIRST, STORED).insert();
    assertEquals(Optional.empty(), at(LATE).answered(request(Sub.of("other"), "chat-7", "Hello")));
  }

  @Test
  void letsOneOfTwoAtOnceWin() {
    at(LATE).alongside(FIRST, STORED).insert();
    assertThrows(Alongside.Taken.class, () -> at(LATE).alongside(FIRST, STORED).insert());
  }

  @Test
  void opensNothingOnceTheDaysKeyIsDestroyed() {
    at(LATE).alongside(FIRST, STORED).insert();
    new Keyring(vault, master).destroyDayKeysBefore(LocalDate.of(2026, 11, 25));
    assertEquals(Optional.empty(), at(LATE).answered(FIRST), "another key, so another name");
  }

  @Test
  void rowsSayNothingOfPersonKeyAndBody() {
    at(LATE).alongside(FIRST, STORED).insert();
    var row = rows.find(List.of(at(LATE).keyMac(FIRST, LocalDate.of(2026, 11, 24)))).orElseThrow();
    var bytes =
        new String(row.keyMac(), StandardCharsets.ISO_8859_1)
            + new String(row.bodyMac(), StandardCharsets.ISO_8859_1)
            + new String(row.sealed(), StandardCharsets.ISO_8859_1);
    for (var readable : List.of("chat-7", "Hello", "anna-sub", "backend", "AAAAAAA")) {
      assertFalse(bytes.contains(readable));
    }
  }

  @Test
  void refusesKeysThatAreNone() {
    for (var key : List.of("", " ", "x".repeat(256), "schlüssel", "a\nb")) {
      assertThrows(IdempotencyKeyOutOfRange.class, () -> request(BACKEND, key, "Hello"));
    }
  }
}
