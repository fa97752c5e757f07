package org.custodes.launch.wildfly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.custodes.launch.build.Archives;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Fingerprint;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;

/**
 * WildFly as it was unpacked, with two modules added and a configuration made by the script. Its
 * name holds a fingerprint of the script: another script is another folder.
 */
public record WildFlyDistribution(Path folder) {

  private static final String SCRIPT = "server.cli";
  private static final String TLS_SCRIPT = "production.cli";
  private static final String FILTER = "RefusedAccess.class";
  private static final String[] KEPT = {
    "standalone.xml",
    "logging.properties",
    "application-users.properties",
    "application-roles.properties",
    "mgmt-users.properties",
    "mgmt-groups.properties"
  };

  private static final String DRIVER_MODULE =
      """
      <module xmlns="urn:jboss:module:1.9" name="org.postgresql">
        <resources><resource-root path="content.jar"/></resources>
        <dependencies>
          <module name="java.se"/><module name="jdk.net"/><module name="jakarta.transaction.api"/>
        </dependencies>
      </module>
      """;

  private static final String LOGGING_MODULE =
      """
      <module xmlns="urn:jboss:module:1.9" name="org.custodes.logging">
        <resources><resource-root path="content.jar"/></resources>
        <dependencies><module name="java.logging"/></dependencies>
      </module>
      """;

  /** The name of the folder for the present versions and scripts. */
  public static String name(Versions versions) throws IOException {
    var fingerprint =
        new Fingerprint()
            .text(versions.driver())
            .text(DRIVER_MODULE)
            .text(LOGGING_MODULE)
            .text(String.join(",", KEPT));
    for (var resource : List.of(SCRIPT, TLS_SCRIPT, FILTER)) {
      fingerprint.bytes(resource(resource));
    }
    return "wildfly-" + versions.wildfly() + "-" + fingerprint.brief();
  }

  public static WildFlyDistribution install(
      Workshop workshop, Versions versions, Downloads downloads, Parts parts, Path logs)
      throws IOException {
    return new WildFlyDistribution(
        workshop.make(
            name(versions),
            draft -> {
              Archives.unzip(downloads.wildfly(), draft);
              module(
                  draft, "org/postgresql", DRIVER_MODULE, Files.readAllBytes(downloads.driver()));
              module(draft, "org/custodes/logging", LOGGING_MODULE, filterJar());
              configure(draft, parts, logs);
            }));
  }

  /** The configuration of the demo, or the one that speaks TLS only. */
  public Path configuration(boolean production) {
    return folder.resolve(production ? "custodes-tls" : "custodes");
  }

  private static void module(Path home, String path, String descriptor, byte[] content)
      throws IOException {
    var module = Files.createDirectories(home.resolve("modules").resolve(path).resolve("main"));
    Files.writeString(module.resolve("module.xml"), descriptor);
    Files.write(module.resolve("content.jar"), content);
  }

  private static byte[] filterJar() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes)) {
      jar.putNextEntry(new JarEntry(RefusedAccess.class.getName().replace('.', '/') + ".class"));
      jar.write(resource(FILTER));
      jar.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static void configure(Path home, Parts parts, Path logs) throws IOException {
    var base = home.resolve("making");
    var configuration = Files.createDirectories(base.resolve("configuration"));
    for (var file : KEPT) {
      Files.copy(
          home.resolve("standalone/configuration").resolve(file), configuration.resolve(file));
    }
    runScript(home, base, SCRIPT, parts, logs);
    keep(configuration, home.resolve("custodes"));
    runScript(home, base, TLS_SCRIPT, parts, logs);
    keep(configuration, home.resolve("custodes-tls"));
    OwnerOnly.remove(base);
  }

  private static void keep(Path configuration, Path target) throws IOException {
    Files.createDirectories(target);
    for (var file : KEPT) {
      Files.copy(configuration.resolve(file), target.resolve(file));
    }
  }

  private static void runScript(Path home, Path base, String name, Parts parts, Path logs)
      throws IOException {
    var script = base.resolve(name);
    Files.write(script, resource(name));
    parts.run(
        new Order(
            "configure WildFly by " + name,
            Rank.TASK,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.modules.system.pkgs=com.sun.java.swing",
                "-Dlogging.configuration=file:" + home.resolve("bin/jboss-cli-logging.properties"),
                "--add-modules=java.se",
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.cli",
                "--file=" + script),
            Map.of("JBOSS_HOME", home.toString()),
            base,
            logs.resolve("configure-wildfly.log")),
        line -> {});
  }

  private static byte[] resource(String name) throws IOException {
    try (var resource = WildFlyDistribution.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("The launcher lacks its resource " + name);
      }
      return resource.readAllBytes();
    }
  }

  /** The script as text, for whoever wants to read or reuse it. */
  public static String script() throws IOException {
    return new String(resource(SCRIPT), StandardCharsets.UTF_8);
  }
}
