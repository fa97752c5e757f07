package org.custodes.domain.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.custodes.domain.conversation.Alongside;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.Keyring;

/** What the intake writes beside a record, on whatever a test gives it. */
public final class AnswersOn {
  private AnswersOn() {}

  /** The answer to one request of a client for a person, under the client's key. */
  public static Alongside.Of answer(
      Keyring keyring,
      IdempotencyRows rows,
      Clock clock,
      Sub client,
      String key,
      Sub subject,
      Submission submission,
      LocalDate expiresOn) {
    var request = new Idempotency.Request(client, key, subject, submission);
    return handle ->
        new Idempotency(keyring, rows, clock)
            .alongside(request, new IntakeOutcome.Stored(handle, expiresOn));
  }
}
