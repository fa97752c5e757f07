package org.custodes.domain.export;

/** The exports in memory keep to what those on PostgreSQL keep to. */
class FakeExportsTest implements ExportsContract {
  private final FakeExports exports = new FakeExports();

  @Override
  public Exports exports() {
    return exports;
  }
}
