package org.custodes.plan.red.entitysetters.domain.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BrokenConsent {
  @Id private int no;

  public void setNo(int no) {
    this.no = no;
  }

  int no() {
    return no;
  }
}
