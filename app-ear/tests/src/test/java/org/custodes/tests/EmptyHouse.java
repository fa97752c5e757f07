package org.custodes.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.PortPlan;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.PortHolder;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.wildfly.ServerEnvironment;
import org.custodes.launch.wildfly.WildFlyDistribution;
import org.custodes.persistence.vault.KeystoreFile;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What Arquillian needs before it reads its configuration: {@link TestClusters} with nobody in
 * them, the WildFly that the launcher configures, laid out as a home of its own, and the
 * environment of the server. There is no Keycloak; who calls is said by {@code @RunAs}.
 *
 * <p>Found by JUnit through {@code META-INF/services} and not named on a test: the server runs the
 * same class, and must not raise a house within the house.
 */
public final class EmptyHouse implements BeforeAllCallback {
  private static final Path WORKPLACE = Path.of("target/empty-house").toAbsolutePath();
  private static final int FIRST_OFFSET = 4500;
  private static final int STEP = 100;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getRequiredTestClass().isAnnotationPresent(ArquillianTest.class)) {
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(EmptyHouse.class))
          .getOrComputeIfAbsent(
              EmptyHouse.class, unused -> furnished(TestClusters.Parameter.of(context)));
    }
  }

  /** Once for all classes: the server that Arquillian starts for the first serves every other. */
  private static PortPlan furnished(TestClusters clusters) {
    try {
      KeystoreFile.create(clusters.home().keystore());
      var ports = freePorts(FIRST_OFFSET);
      System.setProperty("house.jboss", jbossHome(distribution().folder()).toString());
      System.setProperty("house.java", javaHome(environment(clusters)).toString());
      System.setProperty("house.management", "" + ports.serverManagement());
      System.setProperty(
          "house.arguments",
          "-Xmx768m -Duser.timezone=UTC -Djboss.bind.address.management=127.0.0.1"
              + " -Djboss.tx.node.id=house -Djboss.socket.binding.port-offset="
              + ports.offset());
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the launcher tells the server, for the two databases of the tests. */
  static Map<String, String> environment(TestClusters clusters) {
    return new ServerEnvironment(
            clusters.main("main_app"), clusters.main("main_seq"), clusters.vault("vault_app"))
        .keys(clusters.home().keystore(), clusters.home().tombstones())
        .identity(
            URI.create("http://127.0.0.1:9/realms/custodes"),
            "nobody-signs-in",
            URI.create("http://localhost"))
        .variables();
  }

  /** Ports that nobody listens on, so that no running instance is disturbed. */
  static PortPlan freePorts(int firstOffset) {
    return Stream.iterate(firstOffset, offset -> offset + STEP)
        .limit(20)
        .map(PortPlan::new)
        .filter(
            plan ->
                plan.all().values().stream().allMatch(port -> PortHolder.isFree("127.0.0.1", port)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no ports are free from " + firstOffset));
  }

  /** The server that every instance of this project uses, made now if none was started yet. */
  @SuppressWarnings("try") // the lock is held, not used
  static WildFlyDistribution distribution() throws IOException {
    var project = new Project(Path.of("../..").toAbsolutePath().normalize());
    var workshop = new Workshop(project);
    var versions = Versions.built();
    var name = WildFlyDistribution.name(versions);
    var logs = OwnerOnly.folder(WORKPLACE.resolve("logs"));
    try (var alone = workshop.alone()) {
      if (workshop.has(name)) {
        return new WildFlyDistribution(workshop.at(name));
      }
      var parts = new Parts(WORKPLACE);
      var maven = new Maven(project, parts, logs);
      try (var downloads = Downloads.fetch(workshop, maven, Terminal.standard())) {
        return WildFlyDistribution.install(workshop, versions, downloads, parts, logs);
      }
    }
  }

  /** Arquillian wants a home with standalone/configuration in it; the rest is linked. */
  private static Path jbossHome(Path distribution) throws IOException {
    var home = WORKPLACE.resolve("wildfly");
    OwnerOnly.remove(home);
    var configuration = Files.createDirectories(home.resolve("standalone/configuration"));
    Files.createDirectories(home.resolve("standalone/deployments"));
    for (var shared : new String[] {"bin", "modules", "jboss-modules.jar", ".installation"}) {
      if (Files.exists(distribution.resolve(shared))) {
        Files.createSymbolicLink(home.resolve(shared), distribution.resolve(shared));
      }
    }
    try (var files = Files.list(new WildFlyDistribution(distribution).configuration(false))) {
      for (var file : files.toList()) {
        Files.copy(file, configuration.resolve(file.getFileName()));
      }
    }
    return home;
  }

  /** The running JDK under a {@code java} that first sets the server's environment. */
  private static Path javaHome(Map<String, String> environment) throws IOException {
    var home = WORKPLACE.resolve("java");
    var jdk = Path.of(System.getProperty("java.home"));
    OwnerOnly.remove(home);
    Files.createDirectories(home.resolve("bin"));
    try (var entries = Files.list(jdk)) {
      for (var entry : entries.filter(entry -> !entry.endsWith("bin")).toList()) {
        Files.createSymbolicLink(home.resolve(entry.getFileName()), entry);
      }
    }
    var exports =
        environment.entrySet().stream()
            .map(variable -> "export " + variable.getKey() + "='" + variable.getValue() + "'\n")
            .collect(Collectors.joining());
    var java = home.resolve("bin/java");
    OwnerOnly.write(java, "#!/bin/sh\n" + exports + "exec '" + jdk + "/bin/java' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    return home;
  }
}
