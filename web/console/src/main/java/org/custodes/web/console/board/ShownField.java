package org.custodes.web.console.board;

import java.util.List;

/**
 * A field of a step's form.
 *
 * @param name as the step calls it
 * @param sort line, area, day, choice or hidden
 * @param limit characters
 * @param value what stands in it
 */
public record ShownField(
    String name,
    String sort,
    int limit,
    List<Option> options,
    String label,
    String help,
    String value) {

  /** Something to choose. */
  public record Option(String value, String text) {}

  public boolean is(String wanted) {
    return sort.equals(wanted);
  }
}
