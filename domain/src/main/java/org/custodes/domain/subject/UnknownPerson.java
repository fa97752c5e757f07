package org.custodes.domain.subject;

import org.custodes.domain.kernel.Refusal;

/** Nothing is known of the person: they never chose anything, or were erased. */
public final class UnknownPerson extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownPerson() {
    super(Kind.NOT_FOUND, "unknown-person", "Nothing is known of this person, so nothing is kept.");
  }
}
