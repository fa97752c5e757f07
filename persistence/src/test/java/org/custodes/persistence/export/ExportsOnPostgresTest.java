package org.custodes.persistence.export;

import org.custodes.domain.export.Exports;
import org.custodes.domain.export.ExportsContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class ExportsOnPostgresTest implements ExportsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public Exports exports() {
    return InMain.eachCall(Exports.class, ExportsOnPostgres::new);
  }
}
