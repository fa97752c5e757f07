package org.custodes.plan.red.layers.web.api.consent;

public class BrokenResource {
  org.custodes.plan.red.layers.persistence.consent.BrokenAdapter adapter;
}
