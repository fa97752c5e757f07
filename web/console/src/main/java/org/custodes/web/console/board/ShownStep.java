package org.custodes.web.console.board;

import java.util.List;

/**
 * A step as the page offers it.
 *
 * @param primary it is the one that is recommended
 */
public record ShownStep(
    String step, String name, String does, List<ShownField> fields, boolean primary) {

  /** It needs no words of its own. */
  public boolean isPlain() {
    return fields.stream().allMatch(field -> field.is("hidden"));
  }
}
