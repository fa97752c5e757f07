package org.custodes.plan.red.catchall.domain.consent;

class BrokenCatch {
  int parse(String text) {
    try {
      return Integer.parseInt(text);
    } catch (Exception any) {
      return 0;
    }
  }
}
