package org.custodes.plan.red.logging.persistence.consent;

class BrokenByOut {
  void say() {
    System.out.println("x");
  }
}
