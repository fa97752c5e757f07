package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

/** What the desk may do with a case; in the order in which one of them is the obvious next. */
public enum DeskStep {
  TAKE(SUPPORT_AGENT, Transition.TAKE),
  PROPOSE_PLAN(SUPPORT_AGENT, Transition.PROPOSE_PLAN),
  REFUSE(SUPPORT_LEAD, Transition.REFUSE),
  APPROVE_PLAN(SUPPORT_LEAD, Transition.APPROVE_PLAN),
  EXECUTE(SUPPORT_AGENT, Transition.EXECUTE),
  RETRY(SUPPORT_AGENT, Transition.RETRY),
  ASK_CLARIFICATION(SUPPORT_AGENT, Transition.ASK_CLARIFICATION),
  SEND_BACK(SUPPORT_LEAD, Transition.SEND_BACK),
  EXTEND(SUPPORT_AGENT, Transition.EXTEND),
  PROPOSE_REFUSAL(SUPPORT_AGENT, Transition.REFUSE),
  MARK_DUPLICATE(SUPPORT_AGENT, Transition.MARK_DUPLICATE);

  private final String role;
  private final Transition transition;

  DeskStep(String role, Transition transition) {
    this.role = role;
    this.transition = transition;
  }

  String role() {
    return role;
  }

  Transition transition() {
    return transition;
  }
}
