package org.custodes.web.console.mydata;

import org.custodes.domain.conversation.KeptRecord;

/**
 * One kept conversation in the list. It lives for one response; its handle goes into the bodies of
 * forms and nowhere else.
 *
 * @param number by which the person can tell it from others, also in its name
 * @param question whether it is to be deleted
 * @param purpose what it is kept for
 * @param until the last day, with the hold if that is later
 * @param left how far away that day is
 */
public record KeptRow(
    KeptRecord kept,
    int number,
    String name,
    String question,
    String purpose,
    String until,
    String left) {

  /** A legal hold keeps it beyond what the person says. */
  public boolean isHeld() {
    return kept.heldUntil().isPresent();
  }

  public String handle() {
    return kept.handle().text();
  }

  @Override
  public String toString() {
    return "[kept conversation]";
  }
}
