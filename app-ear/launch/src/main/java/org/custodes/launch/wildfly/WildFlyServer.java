package org.custodes.launch.wildfly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Part;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;
import org.custodes.launch.terminal.Trouble;

/** One running WildFly: its base folder, its command line, and what its log says. */
public final class WildFlyServer {

  private static final String STARTED = "WFLYSRV0025";
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  /** What standalone.sh of this version passes; kept in step with its common.sh. */
  private static final List<String> MODULAR =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
          "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private static final int MEMORY_ACCESS_OPTION_SINCE = 23;

  private final WildFlyDistribution distribution;
  private final Path base;
  private final Path logs;

  public WildFlyServer(WildFlyDistribution distribution, Path base, Path logs) {
    this.distribution = distribution;
    this.base = base;
    this.logs = logs;
  }

  /** The server's own log. */
  public Path log() {
    return logs.resolve("server.log");
  }

  /**
   * Lays the configuration and the archive into the base folder and starts.
   *
   * @param environment what the application is told
   */
  public Part start(
      Parts parts,
      Path ear,
      int portOffset,
      String bindAddress,
      boolean production,
      Map<String, String> environment)
      throws IOException {
    prepare(ear, production);
    return parts.start(
        new Order(
            "server",
            Rank.SERVER,
            command(portOffset, bindAddress),
            environment,
            base,
            logs.resolve("server.out"),
            log()));
  }

  /** Whether the boot is over; refuses when it ended with errors. */
  public boolean isUp() {
    var text = text();
    if (text.contains(STARTED_WITH_ERRORS)) {
      throw new Trouble(
          "The server started with errors, so it was stopped again.",
          firstErrors(text) + "\nAll of it: " + log());
    }
    return text.contains(STARTED);
  }

  private String text() {
    try {
      return Files.exists(log()) ? Files.readString(log()) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String firstErrors(String text) {
    return text.lines()
        .filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by:"))
        .limit(8)
        .collect(Collectors.joining("\n"));
  }

  private void prepare(Path ear, boolean production) throws IOException {
    OwnerOnly.folder(base);
    for (var passing : List.of("configuration", "deployments", "tmp")) {
      OwnerOnly.remove(base.resolve(passing));
    }
    OwnerOnly.folder(temporary());
    OwnerOnly.remove(base.resolve("data/content"));
    var configuration = OwnerOnly.folder(base.resolve("configuration"));
    try (var files = Files.list(distribution.configuration(production))) {
      for (var file : files.toList()) {
        Files.copy(file, configuration.resolve(file.getFileName()));
      }
    }
    Files.copy(ear, OwnerOnly.folder(base.resolve("deployments")).resolve("custodes.ear"));
    if (Files.exists(log())) {
      Files.move(log(), logs.resolve("server.log.before"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path temporary() {
    return base.resolve("tmp");
  }

  private List<String> command(int portOffset, String bindAddress) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-D[Standalone]",
            "-Xms64m",
            "-Xmx768m",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + logs.resolve("server-crash.log"),
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + temporary(),
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED"));
    if (Runtime.version().feature() >= MEMORY_ACCESS_OPTION_SINCE) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(MODULAR);
    command.addAll(
        List.of(
            "-Dorg.jboss.boot.log.file=" + log(),
            "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
            "-jar",
            distribution.folder().resolve("jboss-modules.jar").toString(),
            "-mp",
            distribution.folder().resolve("modules").toString(),
            "org.jboss.as.standalone",
            "-Djboss.home.dir=" + distribution.folder(),
            "-Djboss.server.base.dir=" + base,
            "-Djboss.server.log.dir=" + logs,
            "-Djboss.socket.binding.port-offset=" + portOffset,
            "-Djboss.bind.address=" + bindAddress,
            "-Djboss.bind.address.management=127.0.0.1",
            "-Djboss.tx.node.id=custodes-" + portOffset,
            "-Dorg.wildfly.sigterm.suspend.timeout=5"));
    return command;
  }
}
