package org.custodes.domain.subject;

/**
 * What counts for a person beside their consents.
 *
 * @param ageBand UNKNOWN until stated
 * @param storageEnabled false after they opted out of the storage of anything
 * @param confirmationNeeded the main database is an older copy, so that consents count as withdrawn
 *     until given again
 */
public record Circumstances(AgeBand ageBand, boolean storageEnabled, boolean confirmationNeeded) {
  /** Of somebody of whom nothing is known. */
  public static Circumstances unknown() {
    return new Circumstances(AgeBand.UNKNOWN, true, false);
  }

  public static Circumstances of(Person person) {
    return new Circumstances(
        person.state().ageBand(), person.state().storageEnabled(), person.inDoubt());
  }
}
