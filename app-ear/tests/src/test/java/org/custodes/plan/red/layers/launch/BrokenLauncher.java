package org.custodes.plan.red.layers.launch;

class BrokenLauncher {
  org.custodes.plan.red.layers.domain.consent.LawfulConsent consent;
}
