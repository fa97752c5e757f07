package org.custodes.domain.subject;

import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/**
 * A person as a door sees them: their state, opened, and the key under which everything of theirs
 * in the main database is sealed. Lives for one call and is never kept or printed.
 */
public final class Person {
  private final SubjectId id;
  private final int fence;
  private final SubjectState state;
  private final boolean inDoubt;
  private final SealKey key;

  Person(SubjectId id, int fence, SubjectState state, boolean inDoubt, SealKey key) {
    this.id = id;
    this.fence = fence;
    this.state = state;
    this.inDoubt = inDoubt;
    this.key = key;
  }

  public SubjectId id() {
    return id;
  }

  /** The number of the last change; 0 before the first. */
  public int fence() {
    return fence;
  }

  public SubjectState state() {
    return state;
  }

  /**
   * The main database is older than the vault: what it holds of the person may have been taken back
   * since, so it counts as taken back until they choose again.
   */
  public boolean inDoubt() {
    return inDoubt;
  }

  /** The state key. */
  public SealKey key() {
    return key;
  }

  @Override
  public String toString() {
    return "[person]";
  }
}
