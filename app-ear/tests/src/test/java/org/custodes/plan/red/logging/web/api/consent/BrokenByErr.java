package org.custodes.plan.red.logging.web.api.consent;

class BrokenByErr {
  void say() {
    System.err.println("x");
  }
}
