package org.custodes.launch.proof;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.custodes.launch.postgres.Login;

/**
 * What the main cluster can do at best: plain JDBC, one prepared INSERT and one commit a record,
 * the sealed bytes of records that were stored before, into a partitioned table with the indexes
 * and the storage of {@code record}. It lies in a database of its own, which is dropped behind it.
 */
final class Yardstick implements AutoCloseable {

  private static final String DATABASE = "yardstick";
  private static final int RECORDS = 2_000;

  private final Login admin;
  private final List<byte[]> sealed;
  private final List<Connection> connections = new ArrayList<>();
  private final List<PreparedStatement> inserts = new ArrayList<>();
  private final Date expiresOn = Date.valueOf(LocalDate.now(ZoneOffset.UTC));

  private Yardstick(Login admin, List<byte[]> sealed) {
    this.admin = admin;
    this.sealed = sealed;
  }

  /**
   * @param admin the superuser of the main cluster
   * @param records somebody who may read its records
   */
  static Yardstick lay(Login admin, Login records, int clients) throws SQLException {
    var yardstick = new Yardstick(admin, sealed(records));
    yardstick.open(clients);
    return yardstick;
  }

  private static List<byte[]> sealed(Login login) throws SQLException {
    var sealed = new ArrayList<byte[]>();
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT sealed FROM record LIMIT " + RECORDS)) {
      while (rows.next()) {
        sealed.add(rows.getBytes(1));
      }
    }
    if (sealed.isEmpty()) {
      throw new Refuted("Nothing was stored, so there is nothing to compare with.");
    }
    return sealed;
  }

  private void open(int clients) throws SQLException {
    Sql.run(admin, "DROP DATABASE IF EXISTS " + DATABASE);
    Sql.run(admin, "CREATE DATABASE " + DATABASE + " TEMPLATE template0 ENCODING 'UTF8'");
    var login = admin.in(DATABASE);
    Sql.run(
        login,
        """
        CREATE TABLE record (
          id uuid NOT NULL, expires_on date NOT NULL, purpose smallint NOT NULL,
          sealed bytea NOT NULL, PRIMARY KEY (id, expires_on)
        ) PARTITION BY RANGE (expires_on)
        """);
    Sql.run(login, "CREATE TABLE record_now PARTITION OF record DEFAULT");
    Sql.run(login, "ALTER TABLE record_now ALTER sealed SET STORAGE EXTERNAL");
    for (var client = 0; client < clients; client++) {
      var connection = login.connect();
      connections.add(connection);
      inserts.add(
          connection.prepareStatement(
              "INSERT INTO record (id, expires_on, purpose, sealed) VALUES (?, ?, 1, ?)"));
    }
  }

  /** One record of one client. */
  void insert(int client) throws SQLException {
    var insert = inserts.get(client);
    var random = ThreadLocalRandom.current();
    insert.setObject(1, new UUID(random.nextLong(), random.nextLong()));
    insert.setDate(2, expiresOn);
    insert.setBytes(3, sealed.get(random.nextInt(sealed.size())));
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections) {
      connection.close();
    }
    Sql.run(admin, "DROP DATABASE IF EXISTS " + DATABASE);
  }
}
