package org.custodes.plan.red.domaintechnology.domain.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class LawfulConsent {
  @Id private int no;

  int no() {
    return no;
  }
}
