package org.custodes.domain.access;

import java.util.function.Consumer;
import org.custodes.domain.vault.RecordId;

/** The log of reads in memory keeps to what the one on PostgreSQL keeps to. */
class FakeAccessEventsTest implements AccessEventsContract {
  private final FakeAccessEvents events = new FakeAccessEvents();

  @Override
  public void withEvents(Consumer<AccessEvents> work) {
    work.accept(events);
  }

  @Override
  public void plant(RecordId record) {
    events.plant(record);
  }
}
