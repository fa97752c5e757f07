package org.custodes.launch.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** The people of the demo, as {@code people.json} beside this class lists them. */
public final class DemoPeople {
  private DemoPeople() {}

  /**
   * Everyone, in the order of the file: first those with a story, subjects before the house, then
   * subjects without one. New people are added at the end: {@link DemoRegister} knows by the order
   * whose passwords it has set.
   */
  public static List<DemoPerson> all() {
    return Documents.read("people.json", new TypeReference<List<DemoPerson>>() {});
  }
}
