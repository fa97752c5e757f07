package org.custodes.domain.conversation;

import java.util.function.Consumer;

/** The records in memory keep to what those on PostgreSQL keep to. */
class FakeRecordsTest implements RecordsContract {
  private final FakeRecords records = new FakeRecords();

  @Override
  public void withRecords(Consumer<Records> work) {
    work.accept(records);
  }
}
