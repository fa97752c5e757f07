package org.custodes.domain.preference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.Person;

/** The preferences of the main database in memory. */
public final class FakePreferenceShelf implements PreferenceShelf {
  private final Map<SubjectId, SealedPreferences> rows = new HashMap<>();

  /** As if they had chosen a theme, and nothing else. */
  public void remember(Person person, String theme) {
    var chosen = new Preferences(null, null, null, null, theme, null);
    put(SealedPreferences.of(person.id(), chosen, person.key()));
  }

  /** The theme that is remembered. */
  public Optional<String> theme(Person person) {
    return of(person.id()).map(kept -> kept.open(person.key()).theme());
  }

  @Override
  public Optional<SealedPreferences> of(SubjectId subject) {
    return Optional.ofNullable(rows.get(subject));
  }

  @Override
  public void put(SealedPreferences preferences) {
    rows.put(preferences.subjectId(), preferences);
  }

  @Override
  public void delete(SubjectId subject) {
    rows.remove(subject);
  }
}
