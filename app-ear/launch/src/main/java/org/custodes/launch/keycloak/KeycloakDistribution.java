package org.custodes.launch.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.custodes.launch.build.Archives;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Fingerprint;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;

/**
 * Keycloak, unpacked and built for PostgreSQL. The build takes minutes on a slow machine and
 * depends on nothing but version and arguments, which therefore name the folder.
 */
public record KeycloakDistribution(Path folder) {

  private static final List<String> BUILD =
      List.of("build", "--db=postgres", "--health-enabled=true", "--cache=local");

  /** The name of the folder for the present version and arguments. */
  public static String name(Versions versions) {
    return "keycloak-"
        + versions.keycloak()
        + "-"
        + new Fingerprint().text(String.join(" ", BUILD)).brief();
  }

  public static KeycloakDistribution install(
      Workshop workshop, Versions versions, Downloads downloads, Parts parts, Path logs)
      throws IOException {
    return new KeycloakDistribution(
        workshop.make(
            name(versions),
            draft -> {
              Archives.untarGzip(downloads.keycloak(), draft);
              parts.run(
                  new Order(
                      "build Keycloak",
                      Rank.TASK,
                      command(draft, BUILD),
                      Map.of("JAVA_HOME", System.getProperty("java.home")),
                      draft,
                      logs.resolve("build-keycloak.log")),
                  line -> {});
            }));
  }

  List<String> command(List<String> words) {
    return command(folder, words);
  }

  private static List<String> command(Path folder, List<String> words) {
    var command = new ArrayList<>(List.of("bash", folder.resolve("bin/kc.sh").toString()));
    command.addAll(words);
    return command;
  }
}
