package org.custodes.domain.vault;

import java.util.Set;

/**
 * What a person's state asks of the vault (data design, section 2, <i>align</i>).
 *
 * @param fence the number of the change that led to the state
 * @param takesBack the change took something back: a FENCE tombstone keeps it taken back
 * @param allowed what the person's records may be kept for; keys of all others are shredded
 * @param held the records that legal holds keep whatever else is asked, and no others
 */
public record Alignment(
    SubjectTag tag, int fence, boolean takesBack, Set<RecordPurpose> allowed, HeldRecords held) {
  /** Of somebody of whom nothing is held. */
  public Alignment(SubjectTag tag, int fence, boolean takesBack, Set<RecordPurpose> allowed) {
    this(tag, fence, takesBack, allowed, HeldRecords.NONE);
  }

  public Alignment {
    allowed = Set.copyOf(allowed);
  }
}
