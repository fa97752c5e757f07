package org.custodes.domain.preference;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.custodes.domain.access.Caller;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;
import org.custodes.domain.subject.PersonChange;

/**
 * Door: the settings that are remembered for a person. Each call names its purpose, which must be
 * personalisation, and needs the person's live consent to it.
 *
 * <p>{@code subject} is a person's {@code sub} or {@code me}. Everybody but the assistant acts for
 * themselves only ({@link org.custodes.domain.access.NotYourself}).
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PreferenceService {
  @Inject private Caller caller;
  @Inject private People people;
  @Inject private PreferenceShelf shelf;

  /**
   * What is remembered; empty when nothing is.
   *
   * @throws PurposeRefused if the purpose is another than personalisation
   * @throws StorageDisabled if the person has switched all storage off
   * @throws ConsentMissing without a live consent
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Optional<Preferences> read(String subject, Purpose purpose) {
    var sub = caller.mayActFor(subject, PreferenceAct.READ, purpose);
    var person = people.find(sub).orElseThrow(ConsentMissing::new);
    requireConsent(person);
    return shelf.of(person.id()).map(kept -> kept.open(person.key()));
  }

  /**
   * Puts these in the place of everything remembered; a field that is null is forgotten.
   *
   * @throws PurposeRefused if the purpose is another than personalisation
   * @throws StorageDisabled if the person has switched all storage off
   * @throws ConsentMissing without a live consent
   * @throws NotForMinors if the person is under 18 and a field is set that they may not
   * @throws IdentifierInPreference if a field holds a direct identifier
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Preferences replace(String subject, Purpose purpose, Preferences wanted) {
    var sub = caller.mayActFor(subject, PreferenceAct.REPLACE, purpose);
    people.change(
        sub,
        before -> {
          requireConsent(before);
          requireAllowedForAge(before, wanted);
          requireNoIdentifier(wanted);
          return replaced(before, wanted);
        });
    return wanted;
  }

  private PersonChange.Outcome replaced(Person before, Preferences wanted) {
    boolean forgets =
        shelf.of(before.id()).filter(kept -> !kept.open(before.key()).equals(wanted)).isPresent();
    return new PersonChange.Outcome(
        before.state(),
        forgets,
        SealedPreferences.write(wanted).toString(),
        after -> {
          if (wanted.isEmpty()) {
            shelf.delete(after.id());
          } else {
            shelf.put(SealedPreferences.of(after.id(), wanted, after.key()));
          }
        });
  }

  private static void requireConsent(Person person) {
    if (!person.state().storageEnabled()) {
      throw new StorageDisabled();
    }
    if (!person.state().allows(Purpose.PERSONALISATION)) {
      throw new ConsentMissing();
    }
  }

  private static void requireAllowedForAge(Person person, Preferences wanted) {
    if (!person.state().ageBand().isMinor()) {
      return;
    }
    if (wanted.avatar() != null) {
      throw new NotForMinors("avatar");
    }
    if (wanted.name() != null) {
      throw new NotForMinors("name");
    }
    if (wanted.voice() != null) {
      throw new NotForMinors("voice");
    }
  }

  private static void requireNoIdentifier(Preferences wanted) {
    requireNoIdentifier("name", wanted.name());
    requireNoIdentifier("voice", wanted.voice());
    requireNoIdentifier("locale", wanted.locale());
    if (wanted.accessibility() != null) {
      requireNoIdentifier("accessibility", String.join(" ", wanted.accessibility()));
    }
  }

  private static void requireNoIdentifier(String field, String value) {
    if (value != null && DirectIdentifiers.isIn(value)) {
      throw new IdentifierInPreference(field);
    }
  }
}
