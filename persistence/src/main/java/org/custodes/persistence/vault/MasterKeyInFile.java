package org.custodes.persistence.vault;

import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.MasterKey;
import org.custodes.domain.vault.Unopenable;
import org.custodes.domain.vault.Wrapped;
import org.custodes.persistence.platform.Environment;

/** The master key from {@code CUSTODES_KEYSTORE}, read once. */
@ApplicationScoped
class MasterKeyInFile implements MasterKey {
  private Path file;
  private KeystoreFile keystore;

  protected MasterKeyInFile() {}

  @Inject
  MasterKeyInFile(Environment environment) {
    this(environment.keystore());
  }

  MasterKeyInFile(Path file) {
    this.file = file;
  }

  @PostConstruct
  void read() {
    try {
      keystore = KeystoreFile.open(file);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The keystore named by CUSTODES_KEYSTORE cannot be read. Without it nothing can be opened.",
          e);
    }
  }

  @Override
  public int epoch() {
    return keystore.epoch();
  }

  @Override
  public Wrapped wrap(SecretBytes key, AssociatedData bound) {
    try {
      return new Wrapped(keystore.epoch(), keystore.wrap(key, bound.bytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key does not wrap", e);
    }
  }

  @Override
  public SecretBytes unwrap(Wrapped wrapped, AssociatedData bound) {
    try {
      return keystore.unwrap(wrapped.bytes(), bound.bytes());
    } catch (GeneralSecurityException e) {
      throw new Unopenable(e);
    }
  }
}
