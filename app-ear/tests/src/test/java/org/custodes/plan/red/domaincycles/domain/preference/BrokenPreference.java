package org.custodes.plan.red.domaincycles.domain.preference;

public class BrokenPreference {
  org.custodes.plan.red.domaincycles.domain.consent.BrokenConsent consent;
}
