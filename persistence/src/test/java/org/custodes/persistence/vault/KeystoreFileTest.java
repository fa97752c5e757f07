package org.custodes.persistence.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.Unopenable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreFileTest {
  private static final AssociatedData ANNA = AssociatedData.of("person").with("anna");
  private static final AssociatedData BEN = AssociatedData.of("person").with("ben");

  @TempDir private Path folder;

  private static MasterKeyInFile read(Path file) {
    var master = new MasterKeyInFile(file);
    master.read();
    return master;
  }

  @Test
  void unwrapsAfterARestartWhatItWrappedBefore() throws IOException {
    var file = folder.resolve("master.json");
    assertTrue(KeystoreFile.create(file));
    var key = SecretBytes.randomBytes(32);
    var wrapped = read(file).wrap(key, ANNA);
    assertEquals(1, wrapped.epoch());
    assertTrue(key.equalsSecretBytes(read(file).unwrap(wrapped, ANNA)));
    assertThrows(Unopenable.class, () -> read(file).unwrap(wrapped, BEN));
  }

  @Test
  void neverReplacesAKeystore() throws IOException {
    var file = folder.resolve("master.json");
    KeystoreFile.create(file);
    var before = Files.readString(file);
    assertFalse(KeystoreFile.create(file));
    assertEquals(before, Files.readString(file));
  }

  @Test
  void isReadableByItsOwnerAloneAndLeavesNoHalfFile() throws IOException {
    var file = folder.resolve("master.json");
    Files.writeString(folder.resolve("master.json.new"), "left by a crash");
    KeystoreFile.create(file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertFalse(Files.exists(folder.resolve("master.json.new")));
  }

  @Test
  void saysNothingOfAFileThatIsNoKeystore() throws IOException {
    var file = folder.resolve("master.json");
    Files.writeString(file, "{\"secret\":\"do not repeat\"}");
    var failure = assertThrows(IllegalStateException.class, () -> read(file));
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertFalse(String.valueOf(cause.getMessage()).contains("do not repeat"));
    }
  }
}
