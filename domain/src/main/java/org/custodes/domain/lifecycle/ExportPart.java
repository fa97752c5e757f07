package org.custodes.domain.lifecycle;

import jakarta.json.JsonObject;
import org.custodes.domain.kernel.Sub;

/** Port: what one feature gives a person who downloads everything. */
public interface ExportPart {
  /** The file's name in the archive, without its ending. */
  String name();

  /** What the feature holds of the person, as documented JSON; empty when it holds nothing. */
  JsonObject export(Sub person);
}
