package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;
import org.custodes.launch.terminal.Trouble;

/**
 * The master key's file, made at the first start with the code of the archive that will read it. It
 * is never made a second time: without the first one, everything in the vault is lost.
 */
final class Keystore {
  private static final String CODE = "maker-";
  private static final String MAKER = "org.custodes.persistence.vault.NewKeystore";

  /** A key of the house or of a person; either is enough. */
  private static final String KEYS =
      "SELECT (SELECT count(*) FROM system_key) + (SELECT count(*) FROM subject_key)";

  private final Path file;
  private final Path logs;

  Keystore(Path file, Path logs) {
    this.file = file;
    this.logs = logs;
  }

  /**
   * Makes the file where there is none.
   *
   * @throws Trouble if the vault holds keys that only a lost file can open
   */
  void ensure(Path ear, Login vault, Parts parts) throws IOException {
    sweep();
    if (Files.exists(file)) {
      return;
    }
    refuseWhereKeysAreWrapped(vault);
    var code = Files.createTempDirectory(file.getParent(), CODE);
    try {
      unpack(ear, code);
      parts.run(
          new Order(
              "make the keystore",
              Rank.TASK,
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  code + "/*",
                  MAKER,
                  file.toString()),
              Map.of(),
              file.getParent(),
              logs.resolve("make-the-keystore.log")),
          line -> {});
    } finally {
      OwnerOnly.remove(code);
    }
  }

  /**
   * A killed supervisor leaves the unpacked code; no two starts of one home are at work at once.
   */
  private void sweep() throws IOException {
    try (var entries = Files.newDirectoryStream(file.getParent(), CODE + "*")) {
      for (var left : entries) {
        OwnerOnly.remove(left);
      }
    }
  }

  private void refuseWhereKeysAreWrapped(Login vault) {
    try (var connection = vault.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(KEYS)) {
      if (rows.next() && rows.getLong(1) > 0) {
        throw new Trouble(
            "The keystore " + file + " is missing, and the vault holds keys that only it opens.",
            "Put the file back from where you keep it apart; a new one would open nothing.");
      }
    } catch (SQLException e) {
      throw new Trouble(
          "The vault does not say whether it holds keys.", "Look at the vault's log in " + logs, e);
    }
  }

  /** The archive's own libraries, and the adapters that make keystores. */
  private static void unpack(Path ear, Path folder) throws IOException {
    try (var archive = new ZipFile(ear.toFile())) {
      for (var entry : archive.stream().filter(Keystore::isNeeded).toList()) {
        try (var bytes = archive.getInputStream(entry)) {
          Files.copy(bytes, folder.resolve(Path.of(entry.getName()).getFileName()));
        }
      }
    }
  }

  private static boolean isNeeded(ZipEntry entry) {
    var name = entry.getName();
    return name.equals("persistence.jar") || (name.startsWith("lib/") && name.endsWith(".jar"));
  }
}
