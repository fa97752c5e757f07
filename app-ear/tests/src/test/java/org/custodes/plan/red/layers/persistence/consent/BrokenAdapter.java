package org.custodes.plan.red.layers.persistence.consent;

public class BrokenAdapter {
  org.custodes.plan.red.layers.web.api.consent.BrokenResource caller;
}
