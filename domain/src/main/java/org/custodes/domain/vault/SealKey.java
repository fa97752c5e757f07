package org.custodes.domain.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * A 256-bit key that seals rows: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce in front
 * and a 128-bit tag behind, {@value #OVERHEAD} bytes in all. It prints nothing of itself.
 */
public final class SealKey {
  /** Nonce and tag. */
  public static final int OVERHEAD = 12 + 16;

  /** Bytes of the length that stands before a padded text. */
  private static final int LENGTH = 4;

  private static final int KEY_BYTES = 32;

  private final SecretBytes key;
  private final Aead aead;

  /**
   * @param key 32 random bytes
   */
  @AccessesPartialKey
  public SealKey(SecretBytes key) {
    this.key = key;
    try {
      var parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(KEY_BYTES)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      this.aead =
          AesGcmJce.create(AesGcmKey.builder().setParameters(parameters).setKeyBytes(key).build());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a key of " + key.size() + " bytes cannot seal", e);
    }
  }

  public static SealKey random() {
    return new SealKey(SecretBytes.randomBytes(KEY_BYTES));
  }

  /** Seals the text; the result is {@value #OVERHEAD} bytes longer. */
  public byte[] seal(byte[] text, AssociatedData bound) {
    try {
      return aead.encrypt(text, bound.bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM does not seal on this machine", e);
    }
  }

  /**
   * @throws Unopenable if the bytes were altered, belong to another identity or to another key
   */
  public byte[] open(byte[] sealed, AssociatedData bound) {
    try {
      return aead.decrypt(sealed, bound.bytes());
    } catch (GeneralSecurityException e) {
      throw new Unopenable(e);
    }
  }

  /**
   * Seals the text so that the result has exactly {@code size} bytes, whatever its length.
   *
   * @throws IllegalArgumentException if the text does not fit
   */
  public byte[] sealTo(int size, byte[] text, AssociatedData bound) {
    int room = size - OVERHEAD - LENGTH;
    if (text.length > room) {
      throw new IllegalArgumentException(
          "a text of " + text.length + " bytes; " + room + " fit into " + size);
    }
    return seal(ByteBuffer.allocate(size - OVERHEAD).putInt(text.length).put(text).array(), bound);
  }

  /** Opens what {@link #sealTo} sealed. */
  public byte[] openPadded(byte[] sealed, AssociatedData bound) {
    var padded = ByteBuffer.wrap(open(sealed, bound));
    var text = new byte[padded.getInt()];
    padded.get(text);
    return text;
  }

  /** Thirty-two bytes that only this key yields (HKDF-SHA256, RFC 5869); they die with it. */
  public byte[] derive(String label) {
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256",
          key.toByteArray(InsecureSecretKeyAccess.get()),
          new byte[0],
          label.getBytes(StandardCharsets.UTF_8),
          KEY_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256 is missing on this machine", e);
    }
  }

  /** A key that names things as only this key can; it dies with it. */
  public MacKey macKey(String label) {
    return new MacKey(SecretBytes.copyFrom(derive(label), InsecureSecretKeyAccess.get()));
  }

  SecretBytes material() {
    return key;
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
