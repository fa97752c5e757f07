package org.custodes.domain.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

  /**
   * Forgets what had a mark, and nothing that the person has said since. Moves their fence:
   * preferences of an old backup stay hidden.
   */
  public void forget(Sub sub, String mark) {
    people.change(
        sub,
        before -> {
          boolean there = isThere(before.id(), mark);
          return new PersonChange.Outcome(
              before.state(),
              there,
              "{\"preferences\":\"forgotten\"}",
              after -> {
                if (there) {
                  shelf.delete(after.id());
                }
              });
        });
  }

  /** Whether what had a mark is still remembered. */
  public boolean isThere(SubjectId subject, String mark) {
    return mark(subject).filter(mark::equals).isPresent();
  }

  /**
   * Names what is remembered of somebody now; empty if nothing is. Whatever changes it changes the
   * mark, also what only leaves less of it.
   */
  public Optional<String> mark(SubjectId subject) {
    return shelf.of(subject).map(SealedPreferences::mark);
  }
}
