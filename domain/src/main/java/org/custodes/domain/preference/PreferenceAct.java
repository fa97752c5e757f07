package org.custodes.domain.preference;

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

/** What may be done with a person's settings: for personalisation and nothing else (P05). */
enum PreferenceAct implements Action {
  READ("PreferenceService.read"),
  REPLACE("PreferenceService.replace");

  private static final Rule RULE =
      Rule.to(Duty.LOOK, Way.by(ASSISTANT), Way.by(SUBJECT, Tie.SELF))
          .serving(Purpose.PERSONALISATION);

  private final String door;

  PreferenceAct(String door) {
    this.door = door;
  }

  @Override
  public String door() {
    return door;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Refusal refusal(Decision.Denied no) {
    return switch (no.reason()) {
      case PURPOSE -> new PurposeRefused();
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
