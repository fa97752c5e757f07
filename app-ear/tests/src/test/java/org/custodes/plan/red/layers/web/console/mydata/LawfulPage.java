package org.custodes.plan.red.layers.web.console.mydata;

import org.custodes.plan.red.layers.domain.consent.LawfulConsent;

class LawfulPage {
  LawfulConsent consent;
}
