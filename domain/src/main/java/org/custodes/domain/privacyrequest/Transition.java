package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestState.CLARIFICATION_PENDING;
import static org.custodes.domain.privacyrequest.RequestState.COMPLETED;
import static org.custodes.domain.privacyrequest.RequestState.DUPLICATE;
import static org.custodes.domain.privacyrequest.RequestState.EXECUTING;
import static org.custodes.domain.privacyrequest.RequestState.IDENTITY_PENDING;
import static org.custodes.domain.privacyrequest.RequestState.IN_PROGRESS;
import static org.custodes.domain.privacyrequest.RequestState.PARTIALLY_COMPLETED;
import static org.custodes.domain.privacyrequest.RequestState.RECEIVED;
import static org.custodes.domain.privacyrequest.RequestState.REFUSED;
import static org.custodes.domain.privacyrequest.RequestState.REVIEW;
import static org.custodes.domain.privacyrequest.RequestState.TRIAGED;
import static org.custodes.domain.privacyrequest.RequestState.VERIFYING;
import static org.custodes.domain.privacyrequest.RequestState.WITHDRAWN;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The transitions of a privacy request, all of them; what is not listed is refused by name. */
public enum Transition {
  ASK_IDENTITY("ask for identity", IDENTITY_PENDING, RECEIVED),
  SKIP_IDENTITY("accept the identity", TRIAGED, RECEIVED),
  CONFIRM_IDENTITY("confirm the identity", TRIAGED, IDENTITY_PENDING),
  ASK_CLARIFICATION("ask for clarification", CLARIFICATION_PENDING, IDENTITY_PENDING),
  ANSWER("answer", IDENTITY_PENDING, CLARIFICATION_PENDING),
  EXTEND(
      "take more time",
      Optional.empty(),
      RECEIVED,
      IDENTITY_PENDING,
      CLARIFICATION_PENDING,
      TRIAGED,
      IN_PROGRESS,
      REVIEW),
  TAKE("take", IN_PROGRESS, TRIAGED),
  PROPOSE_PLAN("propose a plan", REVIEW, IN_PROGRESS),
  APPROVE_PLAN("approve the plan", REVIEW, REVIEW),
  SEND_BACK("send back", IN_PROGRESS, REVIEW),
  EXECUTE("carry out", EXECUTING, REVIEW),
  REPORT("report the steps", VERIFYING, EXECUTING),
  RETRY("try again", EXECUTING, VERIFYING),
  COMPLETE("complete", COMPLETED, VERIFYING),
  COMPLETE_PARTIALLY("complete in part", PARTIALLY_COMPLETED, VERIFYING),
  END_HOLD("go on after a legal hold", EXECUTING, PARTIALLY_COMPLETED),
  REFUSE("refuse", REFUSED, TRIAGED, IN_PROGRESS, REVIEW),
  WITHDRAW(
      "withdraw",
      WITHDRAWN,
      RECEIVED,
      IDENTITY_PENDING,
      CLARIFICATION_PENDING,
      TRIAGED,
      IN_PROGRESS,
      REVIEW),
  MARK_DUPLICATE(
      "mark as a duplicate",
      DUPLICATE,
      RECEIVED,
      IDENTITY_PENDING,
      CLARIFICATION_PENDING,
      TRIAGED,
      IN_PROGRESS,
      REVIEW);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of a constant cannot be changed
  private final Optional<RequestState> to;

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of gives cannot be changed
  private final Set<RequestState> from;

  Transition(String words, RequestState to, RequestState... from) {
    this(words, Optional.of(to), from);
  }

  Transition(String words, Optional<RequestState> to, RequestState... from) {
    this.words = words;
    this.to = to;
    this.from = Set.of(from);
  }

  boolean leadsFrom(RequestState state) {
    return from.contains(state);
  }

  /** Where it leads from a state in which it is allowed. */
  RequestState from(RequestState state) {
    return to.orElse(state);
  }

  String words() {
    return words;
  }

  /** What may happen in a state, in the order of a request's life. */
  static Set<Transition> of(RequestState state) {
    return Arrays.stream(values())
        .filter(transition -> transition.leadsFrom(state))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
