package org.custodes.persistence.platform;

/**
 * Statements that look up rows by many ids. The planner is told nothing of how the ids of records
 * are spread (data design, the statistics rule): where they are no unique key by themselves, it
 * expects half of the table from a hundred of them in {@code id = ANY (...)}, and reads all of it.
 *
 * <p>The ids are the parameter {@code :ids}, an array of uuid.
 */
public final class ByIds {
  /**
   * Keeps the planner from reading whole tables for the rest of the transaction: for statements
   * that cannot be written row by row.
   */
  public static final String ONLY_BY_INDEX = "SELECT set_config('enable_seqscan', 'off', true)";

  private ByIds() {}

  /**
   * The rows called {@code found}, each id looked up by itself. {@code OFFSET 0} keeps the planner
   * from making a join of it, whose size it would guess as badly.
   *
   * @param columns of the table, as they stand in a list
   * @param table that is looked into
   * @param id its column, the first of an index
   */
  public static String found(String columns, String table, String id) {
    return " FROM unnest(CAST(:ids AS uuid[])) AS wanted (id) CROSS JOIN LATERAL (SELECT "
        + columns
        + " FROM "
        + table
        + " WHERE "
        + id
        + " = wanted.id OFFSET 0) AS found";
  }
}
