package org.custodes.domain.consent;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.custodes.domain.access.Caller;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.Circumstances;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.SubjectState;

/**
 * Door: what a person, or the assistant for them, agrees to and takes back.
 *
 * <p>{@code subject} is a person's {@code sub} or {@code me}. Everybody but the assistant acts for
 * themselves only ({@link org.custodes.domain.access.NotYourself}).
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsentService {
  @Inject private Caller caller;
  @Inject private People people;
  @Inject private Notices notices;
  @Inject private ConsentEvidence evidence;
  @Inject private ConsentReceipts receipts;
  @Inject private Clock clock;

  /** How the person stands to every purpose; somebody unknown has said nothing. */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public ConsentOverview overview(String subject) {
    var sub = caller.mayActFor(subject);
    return people
        .find(sub)
        .map(person -> overview(person.state(), Circumstances.of(person)))
        .orElseGet(() -> overview(SubjectState.blank(), Circumstances.unknown()));
  }

  /**
   * Records a decision as evidence, lets it count at once and gives out its receipt (GDPR Art.
   * 7(1); withdrawing is as easy as giving, Art. 7(3)). Taking back drops what rested on the
   * consent.
   *
   * @param notice what the person saw when they decided
   * @param method how they decided, 1 to 64 printable characters, for example {@code settings}
   * @throws UnknownNotice if there is no such notice of the purpose
   * @throws NoticeIsNotCurrent if consent is given to a notice that has been replaced
   * @throws MethodOutOfRange if the method is empty, too long or not printable
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Decided decide(
      String subject, Purpose purpose, Decision decision, NoticeRef notice, String method) {
    var sub = caller.mayActFor(subject);
    var told = notices.find(purpose, notice).orElseThrow(UnknownNotice::new);
    if (decision == Decision.GIVEN && !isCurrent(told)) {
      throw new NoticeIsNotCurrent();
    }
    requirePrintable(method);
    var client = caller.actor().has(ASSISTANT) ? ASSISTANT : SUBJECT;
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var after =
        people.change(
            sub,
            before -> {
              var kept =
                  new KeptConsent(
                      decision.state(),
                      before.state().events(),
                      at,
                      told.version(),
                      told.language(),
                      method);
              return evidence.of(before, told, kept, client);
            });
    var kept = after.state().consent(purpose).orElseThrow();
    return new Decided(
        Standing.of(purpose, after.state()), receipts.receipt(sub, after, told, kept));
  }

  private boolean isCurrent(Notice told) {
    return notices.current(told.purpose(), told.language()).equals(told);
  }

  private static void requirePrintable(String method) {
    if (method == null
        || method.isBlank()
        || method.length() > MethodOutOfRange.MAX_LENGTH
        || method.codePoints().anyMatch(point -> Character.isISOControl(point))) {
      throw new MethodOutOfRange();
    }
  }

  private static ConsentOverview overview(SubjectState state, Circumstances circumstances) {
    return new ConsentOverview(
        Arrays.stream(Purpose.values()).map(purpose -> Standing.of(purpose, state)).toList(),
        circumstances);
  }
}
