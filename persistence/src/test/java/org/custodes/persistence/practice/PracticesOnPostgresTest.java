package org.custodes.persistence.practice;

import org.custodes.domain.practice.Practices;
import org.custodes.domain.practice.PracticesContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class PracticesOnPostgresTest implements PracticesContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public Practices practices() {
    return InMain.eachCall(Practices.class, PracticesOnPostgres::new);
  }
}
