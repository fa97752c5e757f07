package org.custodes.persistence.access;

import java.util.function.Consumer;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.access.AccessEventsContract;
import org.custodes.domain.vault.RecordId;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class AccessEventsOnPostgresTest implements AccessEventsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public void withEvents(Consumer<AccessEvents> work) {
    work.accept(AccessEventsInMain.open());
  }

  @Override
  public void plant(RecordId record) {
    AccessEventsInMain.plant(record);
  }
}
