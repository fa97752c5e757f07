package org.custodes.persistence.access;

import org.custodes.domain.access.DenialRows;
import org.custodes.domain.access.DenialRowsContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class DenialRowsOnPostgresTest implements DenialRowsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public DenialRows rows() {
    return InMain.eachCall(DenialRows.class, DenialRowsOnPostgres::new);
  }
}
