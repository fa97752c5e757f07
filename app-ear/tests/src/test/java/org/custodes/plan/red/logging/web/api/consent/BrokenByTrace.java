package org.custodes.plan.red.logging.web.api.consent;

class BrokenByTrace {
  void say(IllegalStateException broken) {
    broken.printStackTrace();
  }
}
