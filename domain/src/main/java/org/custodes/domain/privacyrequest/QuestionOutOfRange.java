package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A question says what is missing, so that one answer is enough. */
public final class QuestionOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuestionOutOfRange() {
    super(Kind.INVALID, "question-out-of-range", "Ask in 20 to 500 characters.", "question");
  }
}
