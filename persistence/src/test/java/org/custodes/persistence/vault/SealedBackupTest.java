package org.custodes.persistence.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedBackupTest {
  /** More than one segment, and not a whole number of them. */
  private static final int SIZE = 2_500_000;

  @TempDir private Path folder;
  private KeystoreFile keystore;
  private final byte[] plain = new byte[SIZE];

  @BeforeEach
  void fill() throws IOException {
    keystore = made("master.json");
    new Random(7).nextBytes(plain);
    System.arraycopy("PERIWINKLE".getBytes(StandardCharsets.US_ASCII), 0, plain, 500, 10);
  }

  private KeystoreFile made(String name) throws IOException {
    KeystoreFile.create(folder.resolve(name));
    return KeystoreFile.open(folder.resolve(name));
  }

  private byte[] sealed() throws IOException {
    var sealed = new ByteArrayOutputStream();
    SealedBackup.seal(keystore, new ByteArrayInputStream(plain), sealed);
    return sealed.toByteArray();
  }

  private static byte[] opened(KeystoreFile keystore, byte[] sealed) throws IOException {
    var plain = new ByteArrayOutputStream();
    SealedBackup.open(keystore, new ByteArrayInputStream(sealed), plain);
    return plain.toByteArray();
  }

  @Test
  void opensToWhatWasSealedAndShowsNothingOfIt() throws IOException {
    var sealed = sealed();
    assertArrayEquals(plain, opened(keystore, sealed));
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("PERIWINKLE"));
    assertFalse(Arrays.equals(sealed, sealed()), "each backup has a key of its own");
  }

  @Test
  void doesNotOpenWithAnotherMasterKey() throws IOException {
    var sealed = sealed();
    var stranger = made("stranger.json");
    var refused = assertThrows(IOException.class, () -> opened(stranger, sealed));
    assertEquals("the keystore does not open a backup of epoch 1", refused.getMessage());
  }

  @Test
  void noticesAChangeAnywhereAndAMissingEnd() throws IOException {
    var sealed = sealed();
    for (int place : new int[] {20, 40, 200, 1_200_000, sealed.length - 1}) {
      var altered = sealed.clone();
      altered[place] ^= 1;
      assertThrows(IOException.class, () -> opened(keystore, altered), "place " + place);
    }
    var cut = Arrays.copyOf(sealed, sealed.length - 1_000);
    assertThrows(IOException.class, () -> opened(keystore, cut));
    var segments = Arrays.copyOf(sealed, 1_048_576);
    assertThrows(IOException.class, () -> opened(keystore, segments), "cut between segments");
  }
}
