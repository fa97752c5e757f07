package org.custodes.domain.retention;

/** The files in memory keep to what those on PostgreSQL keep to. */
class FakeLegalHoldsTest implements LegalHoldsContract {
  private final LegalHolds holds = new FakeLegalHolds();

  @Override
  public LegalHolds holds() {
    return holds;
  }
}
