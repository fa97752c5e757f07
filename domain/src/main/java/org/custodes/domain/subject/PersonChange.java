package org.custodes.domain.subject;

/**
 * One change of a person's choices, decided on what stands now. Asked again if somebody else
 * changed the person meanwhile, so it must not act itself.
 */
@FunctionalInterface
public interface PersonChange {
  /**
   * @throws org.custodes.domain.kernel.Refusal if the change is not allowed; then nothing happens
   */
  Outcome decide(Person before);

  /**
   * What shall stand afterwards.
   *
   * @param next the person's state from now on
   * @param takesBack more is taken back than the two states show, as when a preference is removed
   * @param body what happened, as the feature can show it again; the ledger keeps a commitment only
   * @param rows what else is written in the same main transaction
   */
  record Outcome(SubjectState next, boolean takesBack, String body, Rows rows) {
    /** A change of nothing but the state itself. */
    static Outcome ofState(SubjectState next, String what) {
      return new Outcome(next, false, what, after -> {});
    }
  }

  /** Rows that a change writes beside the person's own, in its main transaction. */
  @FunctionalInterface
  interface Rows {
    void write(Person after);
  }
}
