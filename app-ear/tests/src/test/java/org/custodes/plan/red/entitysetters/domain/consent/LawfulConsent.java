package org.custodes.plan.red.entitysetters.domain.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class LawfulConsent {
  @Id private int no;

  public void settle() {
    no++;
  }

  void setBack() {
    no = 0;
  }
}
