package org.custodes.domain.access;

import java.util.Optional;

/** What ties somebody to one thing. The room that owns the thing says which of them hold. */
public enum Tie {
  /** It is about them, or they are who they act for. */
  SELF(Reason.OWN_DATA, Duty.BE_CONCERNED),
  /** They asked for it or proposed it. */
  PROPOSED(Reason.ASSIGNMENT, Duty.PROPOSE),
  /** They approved it. */
  APPROVED(Reason.FOUR_EYES, Duty.APPROVE),
  /** Somebody else approved it already in the role that they have. */
  PART_TAKEN(Reason.FOUR_EYES, null),
  /** It was given to them to work on, or it is nobody's yet. */
  ASSIGNED(Reason.ASSIGNMENT, null),
  /** It is a grant that runs at this moment. */
  GRANTED(Reason.GRANT, null),
  /** Their seat has not ended at this moment. */
  SEATED(Reason.SEAT, null),
  /** They declared a conflict, or were found to have one. */
  RECUSED(Reason.RECUSAL, null),
  /** A legal hold keeps it. */
  HELD(Reason.LEGAL_HOLD, null),
  /** An earlier one waits for its review. */
  REVIEW_DUE(Reason.REVIEW, null);

  private final Reason reason;
  private final Duty duty;

  Tie(Reason reason, Duty duty) {
    this.reason = reason;
    this.duty = duty;
  }

  /** Why a decision goes one way because of it, or the other without it. */
  public Reason reason() {
    return reason;
  }

  /** What they have done to the thing, by being tied to it. */
  public Optional<Duty> duty() {
    return Optional.ofNullable(duty);
  }
}
