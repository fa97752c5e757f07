package org.custodes.domain.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PersonChange;

/** Forgets somebody's preferences and nothing else of theirs, as they asked. */
@ApplicationScoped
public class Forgetting {
  private People people;
  private PreferenceShelf shelf;

  protected Forgetting() {}

  @Inject
  public Forgetting(People people, PreferenceShelf shelf) {
    this.people = people;
    this.shelf = shelf;
  }

  /** Moves the person's fence: preferences of an old backup stay hidden. */
  public void forget(Sub sub) {
    people.change(
        sub,
        before ->
            new PersonChange.Outcome(
                before.state(),
                true,
                "{\"preferences\":\"forgotten\"}",
                after -> shelf.delete(after.id())));
  }

  /** How many rows of preferences are kept of them. */
  public long kept(SubjectId subject) {
    return shelf.of(subject).isPresent() ? 1 : 0;
  }
}
