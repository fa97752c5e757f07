package org.custodes.web.console.mydata;

import java.util.List;
import org.custodes.domain.consent.NoticeRef;
import org.custodes.domain.kernel.Purpose;

/**
 * One purpose as the page shows it: what the person is told, where they stand, and what the switch
 * would do.
 *
 * @param on whether consent is given, so that the switch takes it back
 * @param barred whether the browser says no for the person, so that the switch does nothing
 * @param words where the person stands, with the date
 * @param effect what happens when the switch is turned
 */
public record Choice(
    Purpose purpose,
    NoticeRef told,
    String title,
    String summary,
    List<String> paragraphs,
    String address,
    String edition,
    boolean on,
    boolean barred,
    String tone,
    String icon,
    String words,
    String effect) {

  public String code() {
    return purpose.code();
  }
}
