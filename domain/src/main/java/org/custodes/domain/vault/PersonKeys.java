package org.custodes.domain.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes and opens the two keys of a person. */
@ApplicationScoped
public class PersonKeys {
  private MasterKey master;

  protected PersonKeys() {}

  @Inject
  public PersonKeys(MasterKey master) {
    this.master = master;
  }

  /** Fresh keys for a new incarnation, to be admitted to the vault. */
  public WrappedPerson make(SubjectTag tag) {
    return new WrappedPerson(tag, fresh(tag, "loc"), Optional.of(fresh(tag, "state")), 0, false);
  }

  /** The key of everything that the main database holds of the person; empty once shredded. */
  public Optional<SealKey> stateKey(WrappedPerson person) {
    return person
        .state()
        .map(wrapped -> new SealKey(master.unwrap(wrapped, bound(person.tag(), "state"))));
  }

  WrappedPerson renewLocker(WrappedPerson person) {
    var bound = bound(person.tag(), "state");
    return new WrappedPerson(
        person.tag(),
        fresh(person.tag(), "loc"),
        person.state().map(key -> master.wrap(master.unwrap(key, bound), bound)),
        person.fence(),
        person.closing());
  }

  private Wrapped fresh(SubjectTag tag, String which) {
    return master.wrap(SealKey.random().material(), bound(tag, which));
  }

  static AssociatedData bound(SubjectTag tag, String which) {
    return AssociatedData.of("person").with(tag.hex()).with(which);
  }
}
