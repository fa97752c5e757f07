package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.Keyring;

/** Names the staff in rows: by a keyed name, never by the name of the account. */
@ApplicationScoped
public class Staff {
  private Keyring keyring;

  protected Staff() {}

  @Inject
  public Staff(Keyring keyring) {
    this.keyring = keyring;
  }

  public StaffTag tag(Sub sub) {
    return StaffTag.of(keyring.staff(sub));
  }
}
