package org.custodes.domain.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Opens lockers, and names the slot that a handle belongs to. */
@ApplicationScoped
public class LockerKeys {
  private MasterKey master;
  private Supplier<MacKey> tagKey;

  protected LockerKeys() {}

  @Inject
  public LockerKeys(MasterKey master, Keyring keyring) {
    this(master, keyring::tagKey);
  }

  /**
   * @param tagKey asked at each use: the vault that holds it may not be reached before
   */
  public LockerKeys(MasterKey master, Supplier<MacKey> tagKey) {
    this.master = master;
    this.tagKey = tagKey;
  }

  /**
   * @param wrapped the person's locker key as their row of the vault holds it
   */
  public Locker open(SubjectTag person, Wrapped wrapped) {
    return new Locker(
        new MacKey(master.unwrap(wrapped, PersonKeys.bound(person, "loc"))), tagKey.get());
  }

  /**
   * The same person with a fresh locker key, so that nothing leads to their earlier records. Both
   * keys of a row are of one epoch, so the other one is wrapped anew too.
   */
  public WrappedPerson renew(WrappedPerson person) {
    return new PersonKeys(master).renewLocker(person);
  }

  /** The tag under which the vault keeps the record of a handle, whoever's it is. */
  public LockerTag tag(Handle handle) {
    return Locker.tag(tagKey.get(), handle);
  }
}
