package org.custodes.domain.board;

class FakeRostersTest implements RostersContract {
  private final FakeRosters rosters = new FakeRosters();

  @Override
  public Rosters rosters() {
    return rosters;
  }
}
