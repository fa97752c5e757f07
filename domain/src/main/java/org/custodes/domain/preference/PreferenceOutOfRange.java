package org.custodes.domain.preference;

import org.custodes.domain.kernel.Refusal;

/** Each preference has a set or a limit; the message names it and never the value. */
public final class PreferenceOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param rule the rest of the sentence that begins with the field's name
   */
  public PreferenceOutOfRange(String field, String rule) {
    super(Kind.INVALID, "preference-out-of-range", "The field " + field + " " + rule + ".", field);
  }
}
