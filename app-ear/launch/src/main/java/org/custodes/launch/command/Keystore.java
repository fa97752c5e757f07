package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
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
    ArchiveCode.sweep(file.getParent());
    if (Files.exists(file)) {
      return;
    }
    refuseWhereKeysAreWrapped(vault);
    try (var code = ArchiveCode.unpacked(ear, file.getParent())) {
      parts.run(
          new Order(
              "make the keystore",
              Rank.TASK,
              code.command(MAKER, file.toString()),
              Map.of(),
              file.getParent(),
              logs.resolve("make-the-keystore.log")),
          line -> {});
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
}
