package org.custodes.domain.deadline;

/** What is asked for, as far as it changes how long a law gives. */
public enum Matter {
  /** GDPR Art. 17. */
  ERASURE,
  /** GDPR Art. 15. */
  ACCESS,
  /** GDPR Art. 20. */
  PORTABILITY,
  /** GDPR Art. 16. */
  RECTIFICATION,
  /** GDPR Art. 18. */
  RESTRICTION,
  /** GDPR Art. 21; in California to opt out of sale and sharing. */
  OBJECTION,
  /** GDPR Art. 7(3). */
  CONSENT_WITHDRAWAL,
  /** Cal. Civ. Code § 1798.120. */
  OPT_OUT_SHARING(false),
  /** Cal. Civ. Code § 1798.121. */
  LIMIT_SENSITIVE(false);

  private final boolean general;

  Matter() {
    this(true);
  }

  Matter(boolean general) {
    this.general = general;
  }

  /** Each law knows it, and counts it like the others where it says nothing else. */
  boolean isGeneral() {
    return general;
  }
}
