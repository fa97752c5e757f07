package org.custodes.domain.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.FollowsState;
import org.custodes.domain.subject.Person;

/**
 * Drops what a changed state no longer allows: everything without consent or with storage off, all
 * but language, accessibility and theme under 18, and everything after a restore, because it may
 * have been deleted since.
 */
@ApplicationScoped
class PreferencesFollowState implements FollowsState {
  @Inject private PreferenceShelf shelf;

  protected PreferencesFollowState() {}

  @Override
  public void follow(Person before, Person after) {
    if (before.inDoubt() || !after.state().allows(Purpose.PERSONALISATION)) {
      shelf.delete(after.id());
    } else if (after.state().ageBand().isMinor() && !before.state().ageBand().isMinor()) {
      shelf.of(after.id()).ifPresent(kept -> keepForMinor(kept, after));
    }
  }

  private void keepForMinor(SealedPreferences kept, Person person) {
    var left = kept.open(person.key()).forMinor();
    if (left.isEmpty()) {
      shelf.delete(person.id());
    } else {
      shelf.put(SealedPreferences.of(person.id(), left, person.key()));
    }
  }
}
