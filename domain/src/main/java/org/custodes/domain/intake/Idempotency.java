package org.custodes.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.conversation.Alongside;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;

/**
 * Gives the same answer to the same request for at least a day (IETF draft
 * <i>idempotency-key-header</i>). What it keeps lies under a key of the day: the client's key may
 * be the id of a chat, and a plain hash of a body would be a fingerprint of raw text (data design,
 * attack 17). A refusal is not kept.
 */
@ApplicationScoped
class Idempotency {
  static final int SEALED_BYTES = 128;

  private Keyring keyring;
  private IdempotencyRows rows;
  private Clock clock;

  protected Idempotency() {}

  @Inject
  Idempotency(Keyring keyring, IdempotencyRows rows, Clock clock) {
    this.keyring = keyring;
    this.rows = rows;
    this.clock = clock;
  }

  /** One request of one client under a key of its own. It prints nothing. */
  static final class Request {
    private final byte[] client;
    private final byte[] key;
    private final byte[][] body;

    Request(Sub client, String key, Sub subject, Submission submission) {
      this.client = utf8(client.value());
      this.key = utf8(IdempotencyKeyOutOfRange.require(key));
      var parts = new ArrayList<byte[]>();
      parts.add(utf8(subject.value()));
      parts.add(utf8(submission.purpose().code()));
      for (var message : submission.messages()) {
        parts.add(utf8(message.speaker().code()));
        parts.add(utf8(message.text()));
      }
      this.body = parts.toArray(byte[][]::new);
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return "[request]";
    }
  }

  /**
   * The answer that was given to this request.
   *
   * @throws IdempotencyKeyReused if the key was used for another body
   */
  Optional<IntakeOutcome.Stored> answered(Request request) {
    var today = today();
    return rows.find(List.of(keyMac(request, today), keyMac(request, today.minusDays(1))))
        .map(row -> open(request, row));
  }

  /** The row of the answer, to be inserted beside what was stored. */
  Alongside alongside(Request request, IntakeOutcome.Stored stored) {
    var today = today();
    var keyMac = keyMac(request, today);
    var answer = stored.handle().text() + " " + stored.expiresOn();
    var sealed =
        keyring
            .dayKey(today)
            .sealKey("answer", request.client, request.key)
            .sealTo(SEALED_BYTES, answer.getBytes(StandardCharsets.US_ASCII), bound(today));
    var row = new IdempotencyRow(keyMac, bodyMac(request, today), sealed, today);
    return new Alongside() {
      @Override
      public void insert() {
        if (!rows.insert(row)) {
          throw new Taken();
        }
      }

      @Override
      public void delete() {
        rows.delete(keyMac);
      }
    };
  }

  private IntakeOutcome.Stored open(Request request, IdempotencyRow row) {
    if (!MessageDigest.isEqual(row.bodyMac(), bodyMac(request, row.day()))) {
      throw new IdempotencyKeyReused();
    }
    var text =
        new String(
            keyring
                .dayKey(row.day())
                .sealKey("answer", request.client, request.key)
                .openPadded(row.sealed(), bound(row.day())),
            StandardCharsets.US_ASCII);
    int gap = text.indexOf(' ');
    return new IntakeOutcome.Stored(
        Handle.of(text.substring(0, gap)).orElseThrow(), LocalDate.parse(text.substring(gap + 1)));
  }

  private static AssociatedData bound(LocalDate day) {
    return AssociatedData.of("idempotency").with(day.toEpochDay());
  }

  byte[] keyMac(Request request, LocalDate day) {
    return keyring.dayKey(day).name("key", request.client, request.key);
  }

  private byte[] bodyMac(Request request, LocalDate day) {
    return keyring.dayKey(day).name("body", request.body);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
