package org.custodes.domain.access;

class FakeDenialRowsTest implements DenialRowsContract {
  private final FakeDenialRows rows = new FakeDenialRows();

  @Override
  public DenialRows rows() {
    return rows;
  }
}
