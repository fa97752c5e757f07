package org.custodes.domain.privacyrequest;

/** What somebody at the desk works from. */
public enum QueueView {
  /** Everything in which something may still happen. */
  OPEN,
  /** Open, and taken by who looks. */
  MINE,
  /** It is known who asks, and nobody has taken it. */
  UNASSIGNED,
  /** Open and due within three days, today among them, or due already. */
  DUE_SOON,
  /** The same within seven days. */
  DUE_THIS_WEEK,
  /** Open, and the day has passed. */
  OVERDUE,
  /** The clock stands still until the person answers. */
  PAUSED,
  /** Nothing more happens to it. */
  CLOSED,
  /** Open and closed. */
  ANY
}
