package org.custodes.domain.subject;

import org.custodes.domain.kernel.Refusal;

/**
 * After a restore nobody may choose for a person in their place: whatever changes them would make
 * the choices in doubt count as taken back for good.
 */
public final class PersonInDoubt extends Refusal {
  private static final long serialVersionUID = 1L;

  public PersonInDoubt() {
    super(
        Kind.CONFLICT,
        "person-in-doubt",
        "The database was restored, and this person has not confirmed their choices since. Nothing of"
            + " theirs can be changed for them until they have.");
  }
}
