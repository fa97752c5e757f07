package org.custodes.web.console.retention;

import org.custodes.domain.retention.HoldSeen;

/**
 * A hold as the page shows it.
 *
 * @param title when it was proposed
 * @param what how much it keeps
 * @param tone colour and sign of its standing
 * @param standing in words
 * @param term until when it keeps
 * @param approvals how many it has of those that it needs, and what of it is the looker's own
 */
public record ShownHold(
    HoldSeen seen,
    String title,
    String what,
    String tone,
    String icon,
    String standing,
    String term,
    String approvals) {

  public String id() {
    return seen.standing().id().value().toString();
  }

  /** Who ordered it, in the words of the file. */
  public String authority() {
    return seen.standing().authority();
  }

  /** What the looker may do with it, as the bundle names it; empty if nothing. */
  public String next() {
    return seen.next().map(Enum::name).orElse("");
  }

  @Override
  public String toString() {
    return "[hold]";
  }
}
