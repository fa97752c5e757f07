package org.custodes.plan.red.catchall.domain.consent;

class LawfulCatch {
  int parse(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
