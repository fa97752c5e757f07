package org.custodes.domain.access;

import java.time.LocalDate;
import java.util.Map;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/** Port: what was done on behalf of each person on each day, sealed under their state key. */
public interface AccessDays {
  /** Adds to the day's counts, in a transaction of its own; nothing where the person is gone. */
  void add(SubjectId subject, LocalDate day, Map<AccessKind, Integer> counts, SealKey key);

  /** The days from {@code since} on, newest first, with their counts. */
  Map<LocalDate, Map<AccessKind, Integer>> since(SubjectId subject, LocalDate since, SealKey key);

  void deleteAll(SubjectId subject);

  long count(SubjectId subject);

  /** Deletes what is older than the day, of everybody. */
  long deleteBefore(LocalDate day);
}
