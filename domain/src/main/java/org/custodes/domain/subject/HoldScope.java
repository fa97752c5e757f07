package org.custodes.domain.subject;

import java.util.Set;
import org.custodes.domain.vault.Handle;

/** What of a person a legal hold keeps. */
public sealed interface HoldScope {
  /** All their records, and those that come while it lasts. */
  record Everything() implements HoldScope {}

  /** These records and no others. */
  record Listed(Set<Handle> records) implements HoldScope {
    public Listed {
      records = Set.copyOf(records);
    }
  }
}
