package org.custodes.plan.red.domaincycles.domain.consent;

public class BrokenConsent {
  org.custodes.plan.red.domaincycles.domain.preference.BrokenPreference preference;
}
