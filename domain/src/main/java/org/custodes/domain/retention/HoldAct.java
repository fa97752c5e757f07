package org.custodes.domain.retention;

import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import org.custodes.domain.access.Action;
import org.custodes.domain.access.ApprovedAlready;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.Duty;
import org.custodes.domain.access.OwnCase;
import org.custodes.domain.access.ProposedYourself;
import org.custodes.domain.access.RoleMissing;
import org.custodes.domain.access.Rule;
import org.custodes.domain.access.Rule.Way;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Refusal;

/** What may be decided about a legal hold, and by whom. */
enum HoldAct implements Action {
  PROPOSE("HoldService.propose", Duty.PROPOSE, Way.by(PRIVACY_OFFICER)),
  APPROVE("HoldService.approve", Duty.APPROVE, Way.by(PRIVACY_OFFICER), Way.by(SUPPORT_LEAD)),
  PROPOSE_RELEASE("HoldService.proposeRelease", Duty.PROPOSE, Way.by(PRIVACY_OFFICER)),
  APPROVE_RELEASE(
      "HoldService.approveRelease", Duty.APPROVE, Way.by(PRIVACY_OFFICER), Way.by(SUPPORT_LEAD));

  private final String door;

  @SuppressWarnings("ImmutableEnumChecker") // a record whose lists are copies
  private final Rule rule;

  HoldAct(String door, Duty duty, Way... ways) {
    this.door = door;
    this.rule = Rule.to(duty, ways);
  }

  @Override
  public String door() {
    return door;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public Refusal refusal(Decision.Denied no) {
    return switch (no.reason()) {
      case OWN_CASE -> new OwnCase();
      case FOUR_EYES ->
          no.tie().orElseThrow() == Tie.PROPOSED ? new ProposedYourself() : new ApprovedAlready();
      case UNKNOWN_THING -> new UnknownHold();
      case ROLE,
          ASSIGNMENT,
          GRANT,
          SEAT,
          RECUSAL,
          OWN_DATA,
          LEGAL_HOLD,
          EXCLUDED_DUTY,
          REVIEW,
          PURPOSE ->
          new RoleMissing();
    };
  }
}
