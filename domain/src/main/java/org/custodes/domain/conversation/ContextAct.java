package org.custodes.domain.conversation;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import org.custodes.domain.access.Action;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.Duty;
import org.custodes.domain.access.NotYourself;
import org.custodes.domain.access.RoleMissing;
import org.custodes.domain.access.Rule;
import org.custodes.domain.access.Rule.Way;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;

/** What is read of conversations to give a person's own assistant context (P12). */
enum ContextAct implements Action {
  READ;

  private static final Rule RULE =
      Rule.to(Duty.LOOK, Way.by(ASSISTANT), Way.by(SUBJECT, Tie.SELF)).serving(Purpose.CONTEXT);

  @Override
  public String door() {
    return "ConversationService.context";
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Refusal refusal(Decision.Denied no) {
    return switch (no.reason()) {
      case PURPOSE -> new ContextPurposeOnly();
      case OWN_DATA, UNKNOWN_THING -> new NotYourself();
      case ROLE,
          ASSIGNMENT,
          GRANT,
          SEAT,
          RECUSAL,
          FOUR_EYES,
          OWN_CASE,
          LEGAL_HOLD,
          EXCLUDED_DUTY,
          REVIEW ->
          new RoleMissing();
    };
  }
}
