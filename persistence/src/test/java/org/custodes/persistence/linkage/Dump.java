package org.custodes.persistence.linkage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every row of the main database with every column, its place on the disk and who wrote it. */
final class Dump {
  /** Partitions by their parent's name; a TOAST table by its owner's. */
  private static final String TABLES =
      """
      SELECT touched.oid::regclass::text, touched.relkind = 't',
             coalesce(parent.relname, owner.relname, touched.relname)
               || CASE touched.relkind WHEN 't' THEN ' toast' ELSE '' END
      FROM pg_class touched
      LEFT JOIN pg_class owner ON owner.reltoastrelid = touched.oid
      LEFT JOIN pg_inherits child ON child.inhrelid = coalesce(owner.oid, touched.oid)
      LEFT JOIN pg_class parent ON parent.oid = child.inhparent
      WHERE touched.relkind IN ('r', 't')
        AND coalesce(owner.relnamespace, touched.relnamespace) = 'public'::regnamespace
        AND coalesce(owner.relname, touched.relname) <> 'flyway_schema_history'
      ORDER BY 3, 1
      """;

  private static final String PLACE =
      "(ctid::text::point)[0] * 1000 + (ctid::text::point)[1] AS place,"
          + " xmin::text::bigint AS transaction";

  private Dump() {}

  /**
   * @param place ascending as on the disk
   * @param transaction that wrote the row as it stands
   */
  record Row(String table, double place, long transaction, Map<String, Object> columns) {}

  static List<Row> of(Connection superuser) throws SQLException {
    var rows = new ArrayList<Row>();
    try (var tables = superuser.createStatement().executeQuery(TABLES)) {
      while (tables.next()) {
        // the first chunk stands for the value; its bytes are those of the row
        var columns = tables.getBoolean(2) ? "chunk_id::bigint" : "content.*";
        var where = tables.getBoolean(2) ? " WHERE chunk_seq = 0" : "";
        var from = " FROM " + tables.getString(1) + " content" + where;
        try (var statement = superuser.createStatement();
            var content = statement.executeQuery("SELECT " + PLACE + ", " + columns + from)) {
          while (content.next()) {
            rows.add(row(tables.getString(3), content));
          }
        }
      }
    }
    return rows;
  }

  private static Row row(String table, ResultSet content) throws SQLException {
    var columns = new HashMap<String, Object>();
    var names = content.getMetaData();
    for (int no = 3; no <= names.getColumnCount(); no++) {
      var value = content.getObject(no);
      if (value != null) {
        columns.put(names.getColumnName(no), value);
      }
    }
    return new Row(table, content.getDouble(1), content.getLong(2), columns);
  }
}
