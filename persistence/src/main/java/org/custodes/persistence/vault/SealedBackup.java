package org.custodes.persistence.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.vault.AssociatedData;

/**
 * A backup of the vault, or a piece of its write-ahead log, as it leaves the house: AES-256-GCM in
 * segments of 1 MB (Tink's AES256_GCM_HKDF_1MB) under a key of its own, which the master key's
 * present epoch wraps. With that epoch the backup dies, wherever copies of it lie.
 *
 * <p>Layout: {@code CUSTODES SEALED 1\n}, epoch (4 bytes, big endian), length of the wrapped key (4
 * bytes), wrapped key, segments. Everything before the segments is their associated data.
 */
public final class SealedBackup {
  private static final byte[] MAGIC = "CUSTODES SEALED 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BOUND = AssociatedData.of("backup").with("vault").bytes();
  private static final int KEY_BYTES = 32;
  private static final int LONGEST_WRAPPED = 1_024;

  private SealedBackup() {}

  /**
   * Seals standard input, or opens files one behind the other, to standard output.
   *
   * @param words {@code seal} or {@code open}, the keystore, and the files that are to be opened
   */
  public static void main(String[] words) throws IOException {
    var keystore = KeystoreFile.open(Path.of(words[1]));
    // never through a PrintStream: it swallows what the disk says
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      switch (words[0]) {
        case "seal" -> seal(keystore, System.in, out);
        case "open" -> {
          for (var file : List.of(words).subList(2, words.length)) {
            try (var sealed = Files.newInputStream(Path.of(file))) {
              open(keystore, sealed, out);
            }
          }
        }
        default -> throw new IllegalArgumentException("neither seal nor open");
      }
    }
  }

  static void seal(KeystoreFile keystore, InputStream plain, OutputStream sealed)
      throws IOException {
    try {
      var key = SecretBytes.randomBytes(KEY_BYTES);
      var header = header(keystore.epoch(), keystore.wrap(key, BOUND));
      sealed.write(header);
      try (var segments = cipher(key).newEncryptingStream(sealed, header)) {
        plain.transferTo(segments);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is missing on this machine", e);
    }
  }

  /**
   * @throws IOException if it is no sealed backup, was altered or cut short, or its epoch is not in
   *     this keystore; what was written until then is worth nothing
   */
  static void open(KeystoreFile keystore, InputStream sealed, OutputStream plain)
      throws IOException {
    var data = new DataInputStream(sealed);
    if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
      throw new IOException("this is no sealed backup");
    }
    int epoch = data.readInt();
    int length = data.readInt();
    if (length < 0 || length > LONGEST_WRAPPED) {
      throw new IOException("the sealed backup is damaged");
    }
    var wrapped = data.readNBytes(length);
    try (var segments =
        cipher(keystore.unwrap(wrapped, BOUND)).newDecryptingStream(data, header(epoch, wrapped))) {
      segments.transferTo(plain);
      plain.flush();
    } catch (GeneralSecurityException e) {
      throw new IOException("the keystore does not open a backup of epoch " + epoch);
    }
  }

  private static byte[] header(int epoch, byte[] wrapped) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var header = new DataOutputStream(bytes)) {
      header.write(MAGIC);
      header.writeInt(epoch);
      header.writeInt(wrapped.length);
      header.write(wrapped);
    }
    return bytes.toByteArray();
  }

  @AccessesPartialKey
  private static StreamingAead cipher(SecretBytes key) throws GeneralSecurityException {
    var streaming =
        AesGcmHkdfStreamingKey.create(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, key);
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(streaming).withRandomId().makePrimary())
        .build()
        .getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class);
  }
}
