package org.custodes.domain.subject;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.SignInTooOld;

/**
 * Door: what a person, or the assistant for them, says about their age and about storage as a
 * whole.
 *
 * <p>{@code subject} is a person's {@code sub} or {@code me}. Everybody but the assistant acts for
 * themselves only ({@link org.custodes.domain.access.NotYourself}).
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubjectService {
  @Inject private Caller caller;
  @Inject private People people;

  /** What counts for the person now; somebody unknown has stated nothing. */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Circumstances circumstances(String subject) {
    var person = caller.mayActFor(subject);
    return people.find(person).map(Circumstances::of).orElseGet(Circumstances::unknown);
  }

  /**
   * States the age band. The first is free, afterwards only a younger one is accepted. Under 18,
   * what the band does not allow is dropped in the same moment.
   *
   * @throws AgeBandMayOnlyGoDown if an equal or younger band was stated before
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Circumstances stateAgeBand(String subject, AgeBand band) {
    var person = caller.mayActFor(subject);
    return Circumstances.of(
        people.change(
            person,
            before ->
                PersonChange.Outcome.ofState(
                    before.state().aged(band), "{\"ageBand\":\"" + band.code() + "\"}")));
  }

  /**
   * Switches the storage of everything off or on again. Off takes back what is kept, preferences
   * included; on does not bring it back.
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Circumstances setStorage(String subject, boolean enabled) {
    var person = caller.mayActFor(subject);
    return Circumstances.of(
        people.change(
            person,
            before ->
                PersonChange.Outcome.ofState(
                    before.state().storing(enabled), "{\"storage\":" + enabled + "}")));
  }

  /**
   * Cuts the link between the caller and everything stored of their conversations so far. The
   * records stay anonymous for good, and deleting them becomes impossible.
   *
   * @throws SignInTooOld if the caller's sign-in is older than 15 minutes
   * @throws UnknownPerson if nothing is known of the caller
   * @throws PersonInDoubt if the caller must confirm their choices after a restore first
   * @throws LegalHoldPreventsCut while a legal hold is in force
   */
  @RolesAllowed(SUBJECT)
  public void cutLink() {
    if (!caller.hasFreshSignIn()) {
      throw new SignInTooOld();
    }
    people.cut(caller.actor().sub());
  }
}
