package org.custodes.launch.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionRequirementsTest {

  private static final String TLS = "only for this test";

  @TempDir static Path shared;
  private static Path certificate;

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Path project;
  private Home home;

  @BeforeAll
  static void certify() throws IOException {
    certificate = certificate("custodes.example");
  }

  @BeforeEach
  void provideEverything() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    home = new Home(folder.resolve("home")).prepared();
    var keys = OwnerOnly.folder(folder.resolve("keys"));
    OwnerOnly.write(keys.resolve("master.json"), "{}");
    for (var secret :
        List.of(
            "DB_OWNER_PASSWORD",
            "DB_PASSWORD",
            "SEQUENCER_PASSWORD",
            "VAULT_OWNER_PASSWORD",
            "VAULT_PASSWORD",
            "KEYCLOAK_SECRET",
            "CONSOLE_SECRET",
            "ASSISTANT_SECRET")) {
      environment.put("CUSTODES_" + secret, "a long one for " + secret);
    }
    environment.put("CUSTODES_DB_URL", "jdbc:postgresql://a/custodes?sslmode=verify-full");
    environment.put("CUSTODES_VAULT_URL", "jdbc:postgresql://b/vault?sslmode=verify-full");
    environment.put("CUSTODES_PUBLIC_URL", "https://custodes.example");
    environment.put("CUSTODES_OIDC_URL", "https://id.example/realms/custodes");
    environment.put("CUSTODES_KEYSTORE", keys.resolve("master.json").toString());
    environment.put("CUSTODES_TOMBSTONES", keys.resolve("tombstones.log").toString());
    environment.put("CUSTODES_TLS_KEYSTORE", certificate.toString());
    environment.put("CUSTODES_TLS_PASSWORD", TLS);
  }

  @Test
  void isContentWhenAllIsThere() {
    assertEquals(List.of(), unmet());
  }

  @Test
  void listsAllThatIsMissingAtOnce() {
    environment.clear();
    var missing = unmet();
    assertEquals(16, missing.size(), missing::toString);
    var refused = assertThrows(Trouble.class, () -> Production.checked(project, home, environment));
    missing.forEach(line -> assertTrue(refused.getMessage().contains(line), line));
  }

  @Test
  void refusesPlainHttp() {
    refuses("CUSTODES_PUBLIC_URL", "http://custodes.example", "https");
    refuses("CUSTODES_OIDC_URL", "http://id.example/realms/custodes", "https");
  }

  @Test
  void refusesAnAddressThatIsNotWhatTheRealmExpects() {
    refuses("CUSTODES_PUBLIC_URL", "https://custodes.example/", "without a path");
    refuses("CUSTODES_OIDC_URL", "https://id.example/realms/other", "/realms/custodes");
  }

  @Test
  void refusesADatabaseWithoutAVerifiedConnection() {
    refuses("CUSTODES_DB_URL", "jdbc:postgresql://a/custodes?sslmode=require", "verify-full");
    refuses("CUSTODES_VAULT_URL", "jdbc:postgresql://b/vault", "verify-full");
  }

  @Test
  void refusesSecretsThatAreShortOrUsedTwice() {
    refuses("CUSTODES_VAULT_PASSWORD", "custodes", "shorter");
    refuses("CUSTODES_VAULT_PASSWORD", environment.get("CUSTODES_DB_PASSWORD"), "the same as");
  }

  @Test
  void refusesAKeystoreThatOthersReadOrThatLiesInTheProject() throws IOException {
    var open = Files.writeString(folder.resolve("open.json"), "{}");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
    refuses("CUSTODES_KEYSTORE", open.toString(), "chmod 0600");
    refuses("CUSTODES_KEYSTORE", project.resolve("master.json").toString(), "inside the project");
    refuses("CUSTODES_KEYSTORE", "/nowhere/at/all/master.json", "does not exist");
  }

  @Test
  void refusesACertificateForAnotherHostOrAWrongPassword() {
    refuses("CUSTODES_PUBLIC_URL", "https://another.example", "does not name another.example");
    refuses("CUSTODES_TLS_PASSWORD", "wrong", "cannot be opened");
  }

  @Test
  void refusesWhatHasBeenADemo() throws IOException {
    OwnerOnly.write(home.people(), "[]");
    assertTrue(unmet().toString().contains("has been a demo"));
  }

  private void refuses(String variable, String value, String why) {
    var before = environment.put(variable, value);
    var refused = unmet();
    assertTrue(refused.stream().anyMatch(line -> line.contains(why)), refused::toString);
    environment.put(variable, before);
  }

  private List<String> unmet() {
    return new ProductionRequirements(project, home, environment).unmet();
  }

  private static Path certificate(String host) throws IOException {
    var file = OwnerOnly.folder(shared.resolve("tls")).resolve("server.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=dns:" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                TLS)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, made.onExit().join().exitValue());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }
}
