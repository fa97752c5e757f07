package org.custodes.tests.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.custodes.tests.Instance;

/** The databases of a house as their owners, who may do what a restore does. */
public final class OwnersTable {
  private final Instance house;

  public OwnersTable(Instance house) {
    this.house = house;
  }

  /** Does something as the owner of the main database. */
  public void inMain(String... statements) {
    execute("main", List.of(statements));
  }

  /** Moves the last days of all records kept for training nearer, as if so many days had passed. */
  public void makeRecordsOlder(int days) {
    inMain("UPDATE record SET expires_on = expires_on - " + days + " WHERE purpose = 1");
  }

  long count(String question) {
    return count("main", question);
  }

  /** Records whose key is gone and whose row may still be there. */
  long stubs() {
    return count("vault", "SELECT count(*) FROM record_key WHERE wrapped IS NULL");
  }

  private long count(String database, String question) {
    try (var connection = connect(database);
        var rows = connection.createStatement().executeQuery(question)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a question answers in two columns, a name and a number. */
  Map<String, Long> counts(String question) {
    try (var connection = connect("main");
        var rows = connection.createStatement().executeQuery(question)) {
      var counts = new TreeMap<String, Long>();
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps everybody else out of a table until the connection is closed. */
  public Connection locked(String table) throws SQLException {
    var connection = connect("main");
    connection.setAutoCommit(false);
    connection.createStatement().execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
    return connection;
  }

  private void execute(String database, List<String> statements) {
    try (var connection = connect(database);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect(String database) throws SQLException {
    var url = house.database(database);
    return DriverManager.getConnection(url, database + "_owner", password(url, database));
  }

  /** A line of the passfile is host:port:database:user:password. */
  private String password(String url, String database) {
    var port = url.replaceAll("^jdbc:postgresql://[^:/]+:(\\d+)/.*$", "$1");
    try (var lines = Files.lines(house.passfile())) {
      return lines
          .map(line -> line.split(":", 5))
          .filter(parts -> parts.length == 5)
          .filter(parts -> parts[1].equals(port) && parts[3].equals(database + "_owner"))
          .map(parts -> parts[4])
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
