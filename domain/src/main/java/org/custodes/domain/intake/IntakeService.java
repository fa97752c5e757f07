package org.custodes.domain.intake;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.access.Caller;
import org.custodes.domain.conversation.Alongside;
import org.custodes.domain.conversation.Conversations;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.retention.Schedule;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;

/**
 * Door: a conversation's way in.
 *
 * <p>{@code subject} is a person's {@code sub} or {@code me}. Everybody but the assistant acts for
 * themselves only ({@link org.custodes.domain.access.NotYourself}).
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeService {
  /** Counts are shown for as long as the shortest report of the field covers. */
  private static final int COUNTED_DAYS = 30;

  @Inject private Caller caller;
  @Inject private People people;
  @Inject private StoreGate gate;
  @Inject private Conversations conversations;
  @Inject private Idempotency idempotency;
  @Inject private OutcomeCounts counts;
  @Inject private Schedule schedule;
  @Inject private Clock clock;

  /**
   * Offers a conversation. It is stored, de-identified and sealed, or refused and forgotten: then
   * nothing is kept but a count.
   *
   * @param key the same key and body give the same answer for at least a day
   * @throws IdempotencyKeyOutOfRange if the key is empty, too long or not printable
   * @throws IdempotencyKeyReused if the key was used for another body
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public IntakeOutcome offer(String subject, Submission submission, Optional<String> key) {
    var sub = caller.mayActFor(subject);
    var client = caller.actor().sub();
    var request = key.map(text -> new Idempotency.Request(client, text, sub, submission));
    var answered = request.flatMap(idempotency::answered);
    if (answered.isPresent()) {
      return answered.get();
    }
    try {
      var outcome = decide(sub, submission, request);
      counts.count(outcome);
      return outcome;
    } catch (Alongside.Taken e) {
      // the same request came twice at once, and the other one was first
      return request.flatMap(idempotency::answered).orElseThrow();
    }
  }

  private IntakeOutcome decide(
      Sub sub, Submission submission, Optional<Idempotency.Request> request) {
    // twice: a person whose fence moved since they were read may have said anything
    for (int attempt = 0; attempt < 2; attempt++) {
      var person = people.find(sub);
      var standing = person.map(known -> Standing.of(known.state())).orElse(Standing.UNKNOWN);
      switch (gate.examine(submission, standing)) {
        case Passage.Stopped<Cleared> stopped -> {
          return new IntakeOutcome.Refused(stopped.reason());
        }
        case Passage.On<Cleared> on -> {
          var stored = store(person.orElseThrow(), on.form(), request);
          if (stored.isPresent()) {
            return stored.get();
          }
        }
      }
    }
    return new IntakeOutcome.Refused(Reason.NO_CONSENT);
  }

  private Optional<IntakeOutcome.Stored> store(
      Person person, Cleared cleared, Optional<Idempotency.Request> request) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var expiresOn = schedule.expiry(cleared.purpose(), today);
    return conversations
        .store(
            person,
            cleared.purpose(),
            cleared.messages(),
            expiresOn,
            handle ->
                request
                    .map(
                        known ->
                            idempotency.alongside(
                                known, new IntakeOutcome.Stored(handle, expiresOn)))
                    .orElse(Alongside.NOTHING))
        .map(handle -> new IntakeOutcome.Stored(handle, expiresOn));
  }

  /** What the gate would do; nothing is written, and nothing counted. */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Preview preview(String subject, Submission submission) {
    var sub = caller.mayActFor(subject);
    var standing =
        people.find(sub).map(known -> Standing.of(known.state())).orElse(Standing.UNKNOWN);
    return gate.preview(submission, standing);
  }

  /**
   * What became of everybody's conversations in the last {@value #COUNTED_DAYS} days, by outcome:
   * {@code STORED} or a {@link Reason}. It says nothing about anyone.
   */
  @RolesAllowed(SUBJECT)
  public Map<String, Long> outcomes() {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return counts.since(today.minusDays(COUNTED_DAYS));
  }
}
