package org.custodes.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.custodes.launch.build.Archives;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.postgres.Migrations;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.postgres.Roles;
import org.custodes.launch.postgres.Unprivileged;
import org.custodes.launch.process.Parts;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The main cluster and the vault, empty and migrated, on ports that are free: initialised, given
 * roles and migrated by the launcher's own classes. Raised once for all tests that ask for it as a
 * parameter, and gone with the last.
 */
public final class TestClusters implements AutoCloseable {
  private static final Project PROJECT = new Project(Path.of("../..").toAbsolutePath().normalize());
  private static final Path WORKPLACE = Path.of("target/clusters").toAbsolutePath();

  private final Home home;
  private final Secrets secrets;
  private final Parts parts;
  private final Cluster main;
  private final Cluster vault;

  private TestClusters() throws IOException {
    OwnerOnly.remove(WORKPLACE.resolve("home"));
    home = new Home(WORKPLACE.resolve("home"));
    for (var folder : List.of(home.logs(), home.keys(), home.secrets())) {
      OwnerOnly.folder(folder);
    }
    secrets = new Secrets(home);
    parts = new Parts(home.root());
    main = raise(ClusterPlan.MAIN);
    vault = raise(ClusterPlan.VAULT);
  }

  private Cluster raise(ClusterPlan plan) throws IOException {
    var cluster = new Cluster(plan, home.cluster(plan.name()), freePort(), secrets);
    cluster.start(parts, programs(), Unprivileged.here(), home.logs());
    Roles.apply(cluster);
    Migrations.apply(cluster.login(plan.owner()), PROJECT.migrations(plan.name()));
    return cluster;
  }

  /** The way into the main database as one of its roles. */
  public Login main(String role) {
    return main.login(role);
  }

  /** The way into the vault as one of its roles. */
  public Login vault(String role) {
    return vault.login(role);
  }

  /** A folder of its own, with room for keys and logs. */
  public Home home() {
    return home;
  }

  @Override
  public void close() {
    parts.stopAll();
  }

  private static PostgresPrograms programs() throws IOException {
    var folder = WORKPLACE.resolve("postgres");
    if (!Files.isDirectory(folder)) {
      var draft = WORKPLACE.resolve("postgres.draft");
      OwnerOnly.remove(draft);
      Archives.untarXzIn(jarOf("postgres-linux-x86_64.txz"), draft);
      Files.move(draft, folder);
    }
    return new PostgresPrograms(folder);
  }

  private static Path jarOf(String resource) {
    try {
      var url = TestClusters.class.getResource("/" + resource).toString();
      return Path.of(new java.net.URI(url.substring("jar:".length(), url.indexOf('!'))));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Gives {@link TestClusters} to whoever names them as a parameter. */
  public static final class Parameter implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TestClusters.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return of(context);
    }

    static TestClusters of(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(TestClusters.class))
          .getOrComputeIfAbsent(TestClusters.class, unused -> raised(), TestClusters.class);
    }

    private static TestClusters raised() {
      try {
        return new TestClusters();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
