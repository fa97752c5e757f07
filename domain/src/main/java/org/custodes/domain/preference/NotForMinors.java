package org.custodes.domain.preference;

import org.custodes.domain.kernel.Refusal;

/** Under 18 only language, accessibility and theme are kept (promise P57). */
public final class NotForMinors extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotForMinors(String field) {
    super(
        Kind.UNPROCESSABLE,
        "not-for-minors",
        "Under 18, only language, accessibility and theme are kept; not the field " + field + ".",
        field);
  }
}
