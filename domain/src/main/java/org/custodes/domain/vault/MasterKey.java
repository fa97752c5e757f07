package org.custodes.domain.vault;

import com.google.crypto.tink.util.SecretBytes;

/**
 * Port: the key-encryption keys, one per epoch, kept in a keystore or a key management service and
 * never in a database. Everything in the vault is wrapped by them.
 */
public interface MasterKey {
  /** The epoch that wraps new keys. */
  int epoch();

  /** Wraps a key of 32 bytes under the present epoch, bound to what it is the key of. */
  Wrapped wrap(SecretBytes key, AssociatedData bound);

  /**
   * @throws Unopenable if the epoch is gone, or the key was wrapped for something else
   */
  SecretBytes unwrap(Wrapped wrapped, AssociatedData bound);
}
