package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A person is asked what they mean three times at most. */
public final class TooManyQuestions extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyQuestions() {
    super(Kind.CONFLICT, "too-many-questions", "The person was asked three times already.");
  }
}
