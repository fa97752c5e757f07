package org.custodes.persistence.board;

import org.custodes.domain.board.Rosters;
import org.custodes.domain.board.RostersContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class RostersOnPostgresTest implements RostersContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public Rosters rosters() {
    return InMain.eachCall(Rosters.class, RostersOnPostgres::new);
  }
}
