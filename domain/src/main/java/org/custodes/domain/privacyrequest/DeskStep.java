package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.custodes.domain.access.Action;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.Duty;
import org.custodes.domain.access.OwnCase;
import org.custodes.domain.access.RoleMissing;
import org.custodes.domain.access.Rule;
import org.custodes.domain.access.Rule.Way;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Refusal;

/**
 * What the desk may do with a case, and by which rule; in the order in which one of them is the
 * obvious next.
 */
public enum DeskStep implements Action {
  TAKE(Duty.WORK, Way.by(SUPPORT_AGENT), Transition.TAKE),
  PROPOSE_PLAN(Duty.PROPOSE, Way.by(SUPPORT_AGENT, Tie.ASSIGNED), Transition.PROPOSE_PLAN),
  REFUSE(Duty.APPROVE, Way.by(SUPPORT_LEAD), Transition.REFUSE),
  APPROVE_PLAN(Duty.APPROVE, Way.by(SUPPORT_LEAD), Transition.APPROVE_PLAN),
  EXECUTE(Duty.CARRY_OUT, Way.by(SUPPORT_AGENT), Transition.EXECUTE),
  RETRY(Duty.WORK, Way.by(SUPPORT_AGENT), Transition.RETRY),
  ASK_CLARIFICATION(Duty.WORK, Way.by(SUPPORT_AGENT), Transition.ASK_CLARIFICATION),
  SEND_BACK(Duty.WORK, Way.by(SUPPORT_LEAD), Transition.SEND_BACK),
  EXTEND(Duty.WORK, Way.by(SUPPORT_AGENT, Tie.ASSIGNED), Transition.EXTEND),
  PROPOSE_REFUSAL(Duty.PROPOSE, Way.by(SUPPORT_AGENT, Tie.ASSIGNED), Transition.REFUSE),
  MARK_DUPLICATE(Duty.WORK, Way.by(SUPPORT_AGENT), Transition.MARK_DUPLICATE);

  @SuppressWarnings("ImmutableEnumChecker") // a record whose lists are copies
  private final Rule rule;

  private final String role;
  private final Transition transition;

  DeskStep(Duty duty, Way way, Transition transition) {
    this.rule = Rule.to(duty, way);
    this.role = way.role();
    this.transition = transition;
  }

  String role() {
    return role;
  }

  Transition transition() {
    return transition;
  }

  /** APPROVE_PLAN is the door's approvePlan. */
  @Override
  public String door() {
    var words = name().toLowerCase(Locale.ROOT).split("_", -1);
    return "RequestDeskService."
        + words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  @Override
  public List<String> alsoAt() {
    return this == EXTEND ? List.of("RequestDeskService.previewExtension") : List.of();
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public Refusal refusal(Decision.Denied no) {
    return switch (no.reason()) {
      case OWN_CASE -> new OwnCase();
      case FOUR_EYES -> new FourEyes();
      case ASSIGNMENT -> new NotYourCase();
      case UNKNOWN_THING -> new UnknownRequest();
      case ROLE, GRANT, SEAT, RECUSAL, OWN_DATA, LEGAL_HOLD, EXCLUDED_DUTY, REVIEW, PURPOSE ->
          new RoleMissing();
    };
  }
}
