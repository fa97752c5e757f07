package org.custodes.web.console.practice;

import org.custodes.domain.practice.MalformedPracticeCode;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PracticeService;

/** The practice that an address of the console asks for. */
final class AskedCode {
  private AskedCode() {}

  /**
   * @throws MalformedPracticeCode if the address names none; whoever may not see the catalogue is
   *     refused for that first, as with a name that is right
   */
  static PracticeCode of(String text, PracticeService practices) {
    try {
      return new PracticeCode(text);
    } catch (MalformedPracticeCode e) {
      practices.list();
      throw e;
    }
  }
}
