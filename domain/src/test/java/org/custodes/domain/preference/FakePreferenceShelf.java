package org.custodes.domain.preference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** The preferences of the main database in memory. */
public final class FakePreferenceShelf implements PreferenceShelf {
  private final Map<SubjectId, SealedPreferences> rows = new HashMap<>();

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
