package org.custodes.persistence.access;

import org.custodes.domain.access.AccessGrants;
import org.custodes.domain.access.AccessGrantsContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class AccessGrantsOnPostgresTest implements AccessGrantsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public AccessGrants grants() {
    return InMain.eachCall(AccessGrants.class, AccessGrantsOnPostgres::new);
  }
}
