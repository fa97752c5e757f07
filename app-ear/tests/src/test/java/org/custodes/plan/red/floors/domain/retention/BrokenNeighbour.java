package org.custodes.plan.red.floors.domain.retention;

import org.custodes.plan.red.floors.domain.consent.LawfulConsent;

class BrokenNeighbour {
  LawfulConsent consent;
}
