package org.custodes.plan.red.logging.domain.consent;

class LawfulLog {
  System.Logger log = System.getLogger("x");
}
