package org.custodes.web.console.practice;

import org.custodes.domain.practice.UnknownPractice;

/** Reads the number of a version from an address. */
final class VersionNumber {
  private VersionNumber() {}

  /**
   * @throws UnknownPractice if the text is no number
   */
  static int of(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UnknownPractice();
    }
  }
}
