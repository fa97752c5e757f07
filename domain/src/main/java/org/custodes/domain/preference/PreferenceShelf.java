package org.custodes.domain.preference;

import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** Port: the preferences of the main database, sealed. */
public interface PreferenceShelf {
  Optional<SealedPreferences> of(SubjectId subject);

  /** Puts these in the place of what the person has, in the caller's transaction. */
  void put(SealedPreferences preferences);

  /** Nothing happens where there are none. */
  void delete(SubjectId subject);
}
