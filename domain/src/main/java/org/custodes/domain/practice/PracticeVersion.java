package org.custodes.domain.practice;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.StaffTag;

/**
 * One version of a practice.
 *
 * @param authors who wrote or proposed what it says; none of them may put it in force
 * @param note why it was sent back or retired
 */
public record PracticeVersion(
    int no,
    VersionState state,
    PracticeContent content,
    Set<StaffTag> authors,
    Instant since,
    Optional<Instant> inForceFrom,
    Optional<Instant> retiredAt,
    Optional<String> note) {

  public PracticeVersion {
    authors = Set.copyOf(authors);
  }

  static PracticeVersion drafted(int no, PracticeContent content, StaffTag by, Instant at) {
    return new PracticeVersion(
        no,
        VersionState.DRAFT,
        content,
        Set.of(by),
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  PracticeVersion revised(PracticeContent next, StaffTag by) {
    return new PracticeVersion(
        no, state, next, with(by), since, inForceFrom, retiredAt, Optional.empty());
  }

  PracticeVersion moved(VersionState next, Instant at) {
    return new PracticeVersion(
        no, next, content, authors, at, inForceFrom, retiredAt, Optional.empty());
  }

  PracticeVersion proposed(StaffTag by, Instant at) {
    return new PracticeVersion(
        no, VersionState.PROPOSED, content, with(by), at, inForceFrom, retiredAt, Optional.empty());
  }

  PracticeVersion adopted(Instant at) {
    return new PracticeVersion(
        no, VersionState.IN_FORCE, content, authors, at, Optional.of(at), retiredAt, note);
  }

  PracticeVersion retired(Optional<String> why, Instant at) {
    return new PracticeVersion(
        no, VersionState.RETIRED, content, authors, at, inForceFrom, Optional.of(at), why);
  }

  PracticeVersion noted(String why) {
    return new PracticeVersion(
        no, state, content, authors, since, inForceFrom, retiredAt, Optional.of(why));
  }

  private Set<StaffTag> with(StaffTag by) {
    var all = new HashSet<>(authors);
    all.add(by);
    return all;
  }
}
