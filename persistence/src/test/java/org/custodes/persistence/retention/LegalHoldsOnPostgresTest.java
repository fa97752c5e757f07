package org.custodes.persistence.retention;

import org.custodes.domain.retention.LegalHolds;
import org.custodes.domain.retention.LegalHoldsContract;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class LegalHoldsOnPostgresTest implements LegalHoldsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public LegalHolds holds() {
    return HoldsInMain.open();
  }
}
