package org.custodes.domain.export;

import java.security.SecureRandom;
import java.util.UUID;
import org.custodes.domain.vault.ItemId;

/** An export's id: random, so that it says nothing of when it was asked for. */
public record ExportId(UUID value) {
  static ExportId random(SecureRandom random) {
    return new ExportId(new UUID(random.nextLong(), random.nextLong()));
  }

  ItemId item() {
    return ItemId.export(value);
  }
}
