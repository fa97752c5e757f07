package org.custodes.domain.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;
import org.custodes.domain.subject.PersonChange;

/**
 * Takes back what a person has agreed to, because they asked the desk for it (GDPR Art. 7(3)). What
 * rested on it goes with it, as if they had taken it back themselves.
 */
@ApplicationScoped
public class Withdrawal {
  private static final String METHOD = "privacy-request";

  private People people;
  private Notices notices;
  private ConsentEvidence evidence;
  private Clock clock;

  protected Withdrawal() {}

  @Inject
  public Withdrawal(People people, Notices notices, ConsentEvidence evidence, Clock clock) {
    this.people = people;
    this.notices = notices;
    this.evidence = evidence;
    this.clock = clock;
  }

  /** How many decisions of theirs there are; what they say next has this number. */
  public int decisions(SubjectId subject) {
    return people.find(subject).map(person -> person.state().events()).orElse(0);
  }

  /**
   * How many consents stand.
   *
   * @param before only those of decisions before this number: what they agree to later is new
   */
  public int standing(SubjectId subject, int before) {
    return people.find(subject).map(person -> standing(person, before).size()).orElse(0);
  }

  /**
   * Takes back each consent that stands.
   *
   * @param before as in {@link #standing}
   * @throws org.custodes.domain.subject.PersonInDoubt if only the person themselves may change
   *     anything of theirs now
   */
  public void withdraw(SubjectId subject, int before) {
    people.find(subject).stream()
        .flatMap(person -> standing(person, before).stream())
        .forEach(purpose -> withdraw(subject, purpose, before));
  }

  private void withdraw(SubjectId subject, Purpose purpose, int before) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    people.changeFor(
        subject,
        person -> {
          if (!standing(person, before).contains(purpose)) {
            // they were quicker, and said something else
            return new PersonChange.Outcome(
                person.state(), false, "{\"consent\":\"as it was\"}", after -> {});
          }
          var given = person.state().consent(purpose).orElseThrow();
          var told =
              notices
                  .find(purpose, new NoticeRef(given.noticeVersion(), given.language()))
                  .orElseGet(() -> notices.current(purpose, given.language()));
          var kept =
              new KeptConsent(
                  ConsentState.WITHDRAWN,
                  person.state().events(),
                  at,
                  told.version(),
                  told.language(),
                  METHOD);
          return evidence.of(person, told, kept, Role.SUPPORT_AGENT);
        });
  }

  private static List<Purpose> standing(Person person, int before) {
    return Arrays.stream(Purpose.values())
        .filter(
            purpose ->
                person
                    .state()
                    .consent(purpose)
                    .filter(kept -> kept.state() == ConsentState.GIVEN)
                    .filter(kept -> kept.event() < before)
                    .isPresent())
        .toList();
  }
}
