package org.custodes.domain.access;

class FakeAccessGrantsTest implements AccessGrantsContract {
  private final FakeAccessGrants grants = new FakeAccessGrants();

  @Override
  public AccessGrants grants() {
    return grants;
  }
}
