package org.custodes.plan.red.layers.domain.consent;

public class BrokenConsent {
  org.custodes.plan.red.layers.persistence.consent.BrokenAdapter adapter;
}
