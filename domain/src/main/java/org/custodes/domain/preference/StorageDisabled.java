package org.custodes.domain.preference;

import org.custodes.domain.kernel.Refusal;

/** The person has switched off the storage of everything (promise P26). */
public final class StorageDisabled extends Refusal {
  private static final long serialVersionUID = 1L;

  public StorageDisabled() {
    super(
        Kind.CONFLICT,
        "storage-disabled",
        "The storage of everything is switched off, so nothing is kept.");
  }
}
