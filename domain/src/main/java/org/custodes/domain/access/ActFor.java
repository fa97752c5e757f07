package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.ASSISTANT;

import org.custodes.domain.access.Rule.Way;
import org.custodes.domain.kernel.Refusal;

/** Whose data somebody acts on: the assistant on anyone's, everybody else on their own. */
enum ActFor implements Action {
  PERSON;

  private static final Rule RULE =
      Rule.to(Duty.LOOK, Way.by(ASSISTANT), Way.by(Way.ANYBODY, Tie.SELF));

  @Override
  public String door() {
    return "Caller.mayActFor";
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  /** A foreign person and an unknown one look the same. */
  @Override
  public Refusal refusal(Decision.Denied no) {
    return new NotYourself();
  }
}
