package org.custodes.web.console.access;

import java.util.List;

/**
 * What may be done in one room, as the page shows it.
 *
 * @param columns names of the roles that may do anything here
 */
public record ShownThing(String id, String title, List<String> columns, List<Row> rows) {
  public ShownThing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One thing that may be done.
   *
   * @param door its name in the code
   * @param cells one for each column
   * @param nevers what keeps somebody from it whose role allows it
   * @param purposes for what alone; empty where that says nothing
   */
  public record Row(
      String what, String door, List<Cell> cells, List<String> nevers, String purposes) {
    public Row {
      cells = List.copyOf(cells);
      nevers = List.copyOf(nevers);
    }
  }

  /**
   * What one role may.
   *
   * @param role its name, for where the columns are not seen
   * @param needs what it takes beside the role
   */
  public record Cell(String role, boolean may, String needs) {}
}
