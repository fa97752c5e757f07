package org.custodes.bare;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.custodes.persistence.vault.NewKeystore;
import org.flywaydb.core.Flyway;

/** Two real clusters, and a house on them that lives as long as the test. */
final class Clusters implements AutoCloseable {
  private static final String PASSWORD = "only-for-this-test-run";

  private final EmbeddedPostgres main;
  private final EmbeddedPostgres vault;

  private Clusters(EmbeddedPostgres main, EmbeddedPostgres vault) {
    this.main = main;
    this.vault = vault;
  }

  static Clusters start() throws IOException, SQLException {
    var clusters = new Clusters(started(), started());
    prepare(clusters.main, "main_owner", List.of("main_app", "main_seq", "main_audit"), "db/main");
    prepare(clusters.vault, "vault_owner", List.of("vault_app"), "db/vault");
    return clusters;
  }

  private static EmbeddedPostgres started() throws IOException {
    return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  private static void prepare(
      EmbeddedPostgres cluster, String owner, List<String> others, String migrations)
      throws SQLException {
    try (var connection = cluster.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + owner + " LOGIN PASSWORD '" + PASSWORD + "'");
      for (var role : others) {
        statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
      }
      statement.execute("CREATE DATABASE house OWNER " + owner);
    }
    try (var connection = cluster.getDatabase("postgres", "house").getConnection();
        var statement = connection.createStatement()) {
      statement.execute("ALTER SCHEMA public OWNER TO " + owner);
    }
    Flyway.configure()
        .dataSource(cluster.getJdbcUrl(owner, "house"), owner, PASSWORD)
        .locations(migrations)
        .load()
        .migrate();
  }

  /**
   * @param folder for the keystore, the tombstone log and the notebook
   */
  Settings settings(Path folder) throws IOException {
    NewKeystore.main(new String[] {folder.resolve("master.json").toString()});
    return settings(folder, "house", "house", "");
  }

  /**
   * @param folder with a keystore
   * @param mainName of the database in main
   * @param vaultName of the database in the vault
   * @param restored which of them are old copies
   */
  Settings settings(Path folder, String mainName, String vaultName, String restored) {
    var words = new Properties();
    words.setProperty("restored", restored);
    words.setProperty("main.url", url(main, mainName));
    words.setProperty("vault.url", url(vault, vaultName));
    as(words, "main.app", "main_app");
    as(words, "main.sequencer", "main_seq");
    as(words, "main.admin", "postgres");
    as(words, "vault.app", "vault_app");
    as(words, "vault.admin", "postgres");
    words.setProperty("keystore", folder.resolve("master.json").toString());
    words.setProperty("tombstones", folder.resolve("tombstones.log").toString());
    words.setProperty("notebook", folder.resolve("notebook.log").toString());
    words.setProperty("patience", "60");
    return Settings.of(words, 0);
  }

  /** Without a user: each role has its own. */
  private static String url(EmbeddedPostgres cluster, String database) {
    return "jdbc:postgresql://127.0.0.1:" + cluster.getPort() + "/" + database;
  }

  /** Copies a database under another name; whoever is still in it is sent away. */
  void copyMain(String from, String to) throws SQLException {
    copy(main, from, to);
  }

  void copyVault(String from, String to) throws SQLException {
    copy(vault, from, to);
  }

  private static void copy(EmbeddedPostgres cluster, String from, String to) throws SQLException {
    try (var connection = cluster.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + from + "'");
      statement.execute("CREATE DATABASE " + to + " TEMPLATE " + from);
    }
  }

  private static void as(Properties words, String role, String user) {
    words.setProperty(role, user);
    words.setProperty(role + ".password", user.equals("postgres") ? "postgres" : PASSWORD);
  }

  @Override
  public void close() throws IOException {
    main.close();
    vault.close();
  }
}
