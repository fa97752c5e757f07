package org.custodes.domain.intake;

import org.custodes.domain.kernel.Refusal;

/** A conversation has a bounded number of messages of a bounded length. */
public final class MessagesOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  private MessagesOutOfRange(String message) {
    super(Kind.INVALID, "messages-out-of-range", message, "messages");
  }

  static MessagesOutOfRange count() {
    return new MessagesOutOfRange(
        "A conversation has 1 to " + Submission.MOST_MESSAGES + " messages.");
  }

  static MessagesOutOfRange length() {
    return new MessagesOutOfRange(
        "A message has at most " + Submission.MOST_BYTES + " bytes in UTF-8.");
  }
}
