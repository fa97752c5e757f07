package org.custodes.domain.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that names things so that nobody without it can: HMAC-SHA256 (RFC 2104) over a label and
 * length-prefixed parts. It prints nothing of itself.
 */
public final class MacKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public MacKey(SecretBytes key) {
    this.key = new SecretKeySpec(key.toByteArray(InsecureSecretKeyAccess.get()), ALGORITHM);
  }

  /** Thirty-two bytes; another label or another split of the parts gives others. */
  public byte[] name(String label, byte[]... parts) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      update(mac, label.getBytes(StandardCharsets.UTF_8));
      for (var part : parts) {
        update(mac, part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** A sealing key that only this key and these parts yield; it dies with this one. */
  public SealKey sealKey(String label, byte[]... parts) {
    return new SealKey(SecretBytes.copyFrom(name(label, parts), InsecureSecretKeyAccess.get()));
  }

  private static void update(Mac mac, byte[] part) {
    mac.update(ByteBuffer.allocate(4).putInt(part.length).array());
    mac.update(part);
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
