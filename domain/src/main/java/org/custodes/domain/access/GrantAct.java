package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;
import static org.custodes.domain.kernel.Role.TRAINER;

import java.util.List;
import org.custodes.domain.access.Rule.Way;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;

/** What may be done with a grant, and by whom. */
public enum GrantAct implements Action {
  ASK("GrantService.ask", Rule.to(Duty.READ_CONTENT, Way.by(TRAINER))),
  SEE(
      "GrantService.see",
      Rule.to(
          Duty.LOOK,
          Way.by(TRAINER, Tie.PROPOSED),
          Way.by(PRIVACY_OFFICER),
          Way.by(SUPPORT_LEAD),
          Way.by(AUDITOR))),
  BREAK_GLASS("GrantService.breakGlass", Rule.to(Duty.READ_CONTENT, Way.by(PRIVACY_OFFICER))),
  REVIEW(
      "GrantService.review",
      Rule.to(Duty.APPROVE, Way.by(PRIVACY_OFFICER), Way.by(BOARD_CHAIR, Tie.SEATED))),
  APPROVE(
      "GrantService.approve", Rule.to(Duty.APPROVE, Way.by(PRIVACY_OFFICER), Way.by(SUPPORT_LEAD))),
  END(
      "GrantService.end",
      Rule.to(
          Duty.WORK, Way.by(TRAINER, Tie.PROPOSED), Way.by(PRIVACY_OFFICER), Way.by(SUPPORT_LEAD))),
  READ(
      "CorpusService.next",
      Rule.to(
              Duty.READ_CONTENT,
              Way.by(TRAINER, Tie.PROPOSED, Tie.GRANTED),
              Way.by(PRIVACY_OFFICER, Tie.PROPOSED, Tie.GRANTED))
          .serving(Purpose.TRAINING, Purpose.SENSITIVE_HELP_OTHERS));

  private final String door;

  @SuppressWarnings("ImmutableEnumChecker") // a record whose lists are copies
  private final Rule rule;

  GrantAct(String door, Rule rule) {
    this.door = door;
    this.rule = rule;
  }

  @Override
  public String door() {
    return door;
  }

  @Override
  public List<String> alsoAt() {
    return this == SEE ? List.of("GrantService.list", "CorpusService.standing") : List.of();
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public Refusal refusal(Decision.Denied no) {
    return switch (no.reason()) {
      case EXCLUDED_DUTY -> new DutyExcluded();
      case FOUR_EYES ->
          switch (no.tie().orElseThrow()) {
            case PROPOSED -> new ProposedYourself();
            case APPROVED -> new ApprovedAlready();
            default -> new GrantKindApprovedAlready();
          };
      case GRANT -> new GrantNotRunning();
      case REVIEW -> new ReviewOutstanding();
      case PURPOSE -> new GrantPurposeOutOfRange();
      case ROLE -> new RoleMissing();
      case OWN_CASE -> new OwnCase();
      case SEAT -> new SeatMissing();
      case ASSIGNMENT, RECUSAL, OWN_DATA, LEGAL_HOLD, UNKNOWN_THING -> new UnknownGrant();
    };
  }
}
