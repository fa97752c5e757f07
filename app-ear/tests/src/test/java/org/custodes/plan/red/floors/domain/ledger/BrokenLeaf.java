package org.custodes.plan.red.floors.domain.ledger;

import org.custodes.plan.red.floors.domain.consent.LawfulConsent;

class BrokenLeaf {
  LawfulConsent[][] consents;
}
