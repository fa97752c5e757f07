package org.custodes.persistence.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.custodes.domain.access.SealedDenial;
import org.custodes.domain.access.SealedGrant;
import org.custodes.domain.consent.SealedConsentEvent;
import org.custodes.domain.export.SealedExport;
import org.custodes.domain.job.Job;
import org.custodes.domain.preference.SealedPreferences;
import org.custodes.domain.privacyrequest.SealedRequest;
import org.custodes.domain.retention.SealedHold;
import org.custodes.domain.subject.SealedSubject;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two real clusters with the house's roles and schemas, started once for all tests of the module
 * and stopped with the JVM.
 */
public final class TwoClusters {
  private static final String PASSWORD = "only-for-this-test-run";

  private static final TwoClusters RUNNING = start();

  /** The transaction that the thread has open. */
  private static final ThreadLocal<EntityManager> OPEN = new ThreadLocal<>();

  private final EmbeddedPostgres main;
  private final EmbeddedPostgres vault;
  private final SessionFactory sessions;
  private final Map<String, DataSource> ofVault = new ConcurrentHashMap<>();

  private TwoClusters(EmbeddedPostgres main, EmbeddedPostgres vault) {
    this.main = main;
    this.vault = vault;
    migrate(main, "main_owner", "db/main", List.of("main_app", "main_seq", "main_audit"));
    migrate(vault, "vault_owner", "db/vault", List.of("vault_app"));
    this.sessions = sessions(main);
  }

  private static TwoClusters start() {
    try {
      return new TwoClusters(cluster(), cluster());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody pulls the plug of these clusters, so they need not wait for the disk. */
  private static EmbeddedPostgres cluster() throws IOException {
    return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  private static void migrate(
      EmbeddedPostgres cluster, String owner, String migrations, List<String> others) {
    try (var connection = cluster.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + owner + " LOGIN PASSWORD '" + PASSWORD + "'");
      for (var role : others) {
        statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
      }
      statement.execute("CREATE DATABASE house OWNER " + owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    try (var connection = superuser(cluster).getConnection();
        var statement = connection.createStatement()) {
      statement.execute("ALTER SCHEMA public OWNER TO " + owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Flyway.configure().dataSource(as(cluster, owner)).locations(migrations).load().migrate();
  }

  private static SessionFactory sessions(EmbeddedPostgres main) {
    var properties = new Properties();
    properties.put("hibernate.connection.datasource", ReusedConnections.of(as(main, "main_app")));
    properties.put("hibernate.hbm2ddl.auto", "validate");
    return new Configuration()
        .addProperties(properties)
        .addAnnotatedClass(SealedSubject.class)
        .addAnnotatedClass(SealedConsentEvent.class)
        .addAnnotatedClass(SealedPreferences.class)
        .addAnnotatedClass(SealedGrant.class)
        .addAnnotatedClass(SealedDenial.class)
        .addAnnotatedClass(SealedHold.class)
        .addAnnotatedClass(SealedRequest.class)
        .addAnnotatedClass(SealedExport.class)
        .addAnnotatedClass(Job.class)
        .buildSessionFactory();
  }

  private static DataSource superuser(EmbeddedPostgres cluster) {
    return cluster.getDatabase("postgres", "house");
  }

  private static DataSource as(EmbeddedPostgres cluster, String role) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {cluster.getPort()});
    source.setDatabaseName("house");
    source.setUser(role);
    source.setPassword(PASSWORD);
    source.setLogServerErrorDetail(false);
    return source;
  }

  /** The main cluster as one of its roles. */
  public static DataSource main(String role) {
    return as(RUNNING.main, role);
  }

  /** The main cluster as whoever holds its disks. */
  public static DataSource mainSuperuser() {
    return superuser(RUNNING.main);
  }

  /** The vault cluster as one of its roles, or as a role that it should not know. */
  public static DataSource vault(String role) {
    return RUNNING.ofVault.computeIfAbsent(
        role, name -> ReusedConnections.of(as(RUNNING.vault, name)));
  }

  /** Runs the work as the application does: one transaction of the main cluster. */
  public static <T> T inMain(Function<EntityManager, T> work) {
    return RUNNING.sessions.fromTransaction(
        main -> {
          var before = OPEN.get();
          OPEN.set(main);
          try {
            return work.apply(main);
          } finally {
            OPEN.set(before);
          }
        });
  }

  /** Runs the work in the transaction that the thread has open, or in one of its own. */
  static <T> T joining(Function<EntityManager, T> work) {
    var open = OPEN.get();
    return open == null ? inMain(work) : work.apply(open);
  }

  /** Runs a statement as whoever holds main's disks, for a test's own control. */
  public static void asMainSuperuser(String sql) {
    execute(superuser(RUNNING.main), sql);
  }

  /** Empties every table of both clusters. */
  public static void empty() {
    execute(
        superuser(RUNNING.main),
        "TRUNCATE subject, consent_event, preference, legal_hold, privacy_request, export, export_chunk, subject_access, record, access_event, access_grant, denial, practice, practice_act, board_act, review, review_act, review_motion, review_motion_end, review_ballot,"
            + " idempotency, outcome_count, job, ledger_outbox, ledger_leaf");
    execute(superuser(RUNNING.vault), "TRUNCATE subject_key, record_key, item_key, system_key");
    execute(superuser(RUNNING.vault), "UPDATE anchor SET tombstone_no = 0, ledger_size = 0");
  }

  private static void execute(DataSource source, String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
