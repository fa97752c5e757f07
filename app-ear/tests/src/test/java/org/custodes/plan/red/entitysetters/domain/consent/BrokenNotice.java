package org.custodes.plan.red.entitysetters.domain.consent;

import jakarta.persistence.Embeddable;

@Embeddable
class BrokenNotice {
  public int version;
}
