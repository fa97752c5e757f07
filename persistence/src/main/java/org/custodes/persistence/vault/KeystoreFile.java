package org.custodes.persistence.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * The master key's epochs in a file: a Tink keyset in JSON whose key ids are the epochs' numbers
 * and whose primary key is the present one. Readable by its owner alone.
 *
 * <p>Whoever has this file and the vault can open everything, so it lies in neither cluster and in
 * no backup of theirs.
 */
public final class KeystoreFile {
  private static final String OWNER_ONLY = "rw-------";

  private static final Configuration FORMAT = AeadConfig2026.get();

  private final Aead aead;
  private final int epoch;

  private KeystoreFile(KeysetHandle keyset) throws GeneralSecurityException {
    this.aead = keyset.getPrimitive(FORMAT, Aead.class);
    this.epoch = keyset.getPrimary().getId();
  }

  /**
   * Makes a keystore with a first epoch; on disk, as a whole, when this returns.
   *
   * @return false if there is one already, which is left alone: without it, everything is lost
   */
  public static boolean create(Path file) throws IOException {
    if (Files.exists(file)) {
      return false;
    }
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    try (var channel =
        FileChannel.open(
            unfinished,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)))) {
      var bytes = ByteBuffer.wrap(firstEpoch().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  /**
   * @throws IOException if there is no such file or it is no keystore; its content is not repeated
   */
  static KeystoreFile open(Path file) throws IOException {
    try {
      return new KeystoreFile(
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), FORMAT, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      // the parser's message may quote the file
      throw new IOException("the keystore is not a Tink keyset in JSON");
    }
  }

  @AccessesPartialKey
  private static String firstEpoch() {
    try {
      var key =
          AesGcmKey.builder()
              .setParameters(PredefinedAeadParameters.AES256_GCM)
              .setKeyBytes(SecretBytes.randomBytes(32))
              .setIdRequirement(1)
              .build();
      var keyset =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
              .build();
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          keyset, FORMAT, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is missing on this machine", e);
    }
  }

  int epoch() {
    return epoch;
  }

  byte[] wrap(SecretBytes key, byte[] bound) throws GeneralSecurityException {
    return aead.encrypt(key.toByteArray(InsecureSecretKeyAccess.get()), bound);
  }

  SecretBytes unwrap(byte[] wrapped, byte[] bound) throws GeneralSecurityException {
    return SecretBytes.copyFrom(aead.decrypt(wrapped, bound), InsecureSecretKeyAccess.get());
  }

  @Override
  public String toString() {
    return "[keystore, epoch " + epoch + "]";
  }
}
