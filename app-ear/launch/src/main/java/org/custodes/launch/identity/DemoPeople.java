package org.custodes.launch.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** The people of the demo, as {@code people.json} beside this class lists them. */
public final class DemoPeople {
  private DemoPeople() {}

  /** Everyone, in the order of the file: subjects first, then the house. */
  public static List<DemoPerson> all() {
    return Documents.read("people.json", new TypeReference<List<DemoPerson>>() {});
  }
}
