package org.custodes.web.console.access;

import org.custodes.domain.access.GrantSeen;
import org.custodes.domain.access.GrantState;

/**
 * A grant as the page shows it.
 *
 * @param title when it was asked for, and by whom if that was the reader of the page
 * @param what which conversations, whose turns, how many
 * @param tone colour and sign of its standing
 * @param standing in words
 * @param term until when, or how long from its approval
 * @param approvals who approved and who is missing
 */
public record ShownGrant(
    GrantSeen seen,
    String title,
    String what,
    String tone,
    String icon,
    String standing,
    String term,
    String approvals,
    boolean approvable,
    boolean endable) {

  public String id() {
    return seen.id().value().toString();
  }

  public String reason() {
    return seen.terms().reason();
  }

  /** It opens the reader's page to who asked for it. */
  public boolean isReadable() {
    return seen.mine() && seen.state() == GrantState.RUNNING;
  }

  /** What ending it would be, in the bundle: refuse, take or give. */
  public String end() {
    if (seen.mine()) {
      return "give";
    }
    return seen.state() == GrantState.ASKED ? "refuse" : "take";
  }

  @Override
  public String toString() {
    return "[grant]";
  }
}
