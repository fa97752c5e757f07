package org.custodes.plan.red.onedatabase.domain.consent;

import jakarta.transaction.Transactional;
import org.custodes.plan.red.onedatabase.domain.subject.LawfulKeys;

class BrokenDetour {
  LawfulKeys keys;

  @Transactional
  void give() {}
}
