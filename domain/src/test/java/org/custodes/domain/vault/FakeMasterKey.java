package org.custodes.domain.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;

/** A master key of one epoch that lives as long as the test. */
public final class FakeMasterKey implements MasterKey {
  private final SealKey key = SealKey.random();

  @Override
  public int epoch() {
    return 1;
  }

  @Override
  public Wrapped wrap(SecretBytes secret, AssociatedData bound) {
    return new Wrapped(1, key.seal(secret.toByteArray(InsecureSecretKeyAccess.get()), bound));
  }

  @Override
  public SecretBytes unwrap(Wrapped wrapped, AssociatedData bound) {
    return SecretBytes.copyFrom(key.open(wrapped.bytes(), bound), InsecureSecretKeyAccess.get());
  }
}
