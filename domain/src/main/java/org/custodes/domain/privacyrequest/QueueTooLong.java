package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A file of the queue has all of what was asked for, or there is none. */
public final class QueueTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public QueueTooLong() {
    super(
        Kind.UNPROCESSABLE,
        "queue-too-long",
        "There are more than " + Queue.MOST_IN_A_FILE + " requests. Ask for fewer.",
        "view");
  }
}
