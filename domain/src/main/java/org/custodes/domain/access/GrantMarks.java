package org.custodes.domain.access;

import java.nio.charset.StandardCharsets;
import org.custodes.domain.vault.Keyring;

/** The watermark of each grant: HMAC(K_mark, grant). It outlives the grant's own key. */
final class GrantMarks {
  private GrantMarks() {}

  static Watermark of(Keyring keyring, GrantId id) {
    var number = id.value().toString().getBytes(StandardCharsets.US_ASCII);
    return Watermark.of(keyring.markKey().name("grant", number));
  }
}
