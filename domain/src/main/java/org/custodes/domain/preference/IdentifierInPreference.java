package org.custodes.domain.preference;

import org.custodes.domain.kernel.Refusal;

/** No direct identifier is accepted as a preference (promise P06); the message names the field. */
public final class IdentifierInPreference extends Refusal {
  private static final long serialVersionUID = 1L;

  public IdentifierInPreference(String field) {
    super(
        Kind.UNPROCESSABLE,
        "identifier-in-preference",
        "The field "
            + field
            + " looks like an e-mail address, a telephone or an account number. Those are not kept.",
        field);
  }
}
