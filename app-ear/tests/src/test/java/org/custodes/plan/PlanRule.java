package org.custodes.plan;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param id stable name; without hyphens it is the package of the rule's red house
 * @param rule what ArchUnit evaluates
 */
record PlanRule(String id, ArchRule rule) {
  /** The package of the small house that breaks this rule and must be refused. */
  String redHouse() {
    return "org.custodes.plan.red." + id.replace("-", "");
  }

  @Override
  public String toString() {
    return id;
  }
}
