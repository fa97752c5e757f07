package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** An answer says something, and no more than fits. */
public final class AnswerOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public AnswerOutOfRange() {
    super(Kind.INVALID, "answer-out-of-range", "Answer in 1 to 500 characters.", "answer");
  }
}
