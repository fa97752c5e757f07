package org.custodes.domain.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of transitions, written by hand a second time. */
class TransitionTest {
  private static final Map<String, String> TABLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("RECEIVED", "ASK_IDENTITY SKIP_IDENTITY EXTEND WITHDRAW MARK_DUPLICATE"),
              Map.entry(
                  "IDENTITY_PENDING",
                  "CONFIRM_IDENTITY ASK_CLARIFICATION EXTEND WITHDRAW MARK_DUPLICATE"),
              Map.entry("CLARIFICATION_PENDING", "ANSWER EXTEND WITHDRAW MARK_DUPLICATE"),
              Map.entry("TRIAGED", "EXTEND TAKE REFUSE WITHDRAW MARK_DUPLICATE"),
              Map.entry("IN_PROGRESS", "EXTEND PROPOSE_PLAN REFUSE WITHDRAW MARK_DUPLICATE"),
              Map.entry(
                  "REVIEW", "EXTEND APPROVE_PLAN SEND_BACK EXECUTE REFUSE WITHDRAW MARK_DUPLICATE"),
              Map.entry("EXECUTING", "REPORT"),
              Map.entry("VERIFYING", "RETRY COMPLETE COMPLETE_PARTIALLY"),
              Map.entry("PARTIALLY_COMPLETED", "END_HOLD"),
              Map.entry("COMPLETED", ""),
              Map.entry("REFUSED", ""),
              Map.entry("WITHDRAWN", ""),
              Map.entry("DUPLICATE", "")));

  @Test
  void noTransitionLeadsFromAStateThatTheTableDoesNotName() {
    var actual =
        Arrays.stream(RequestState.values())
            .collect(
                Collectors.toMap(
                    RequestState::name,
                    state ->
                        Transition.of(state).stream()
                            .map(Transition::name)
                            .collect(Collectors.joining(" ")),
                    (one, other) -> one,
                    TreeMap::new));
    assertEquals(TABLE, actual);
  }

  @Test
  void aRefusedTransitionNamesTheStateTheAttemptAndWhatIsAllowed() {
    var refusal = new TransitionNotAllowed(RequestState.REVIEW, Transition.TAKE);
    assertEquals(
        "To take is not possible in state REVIEW. Possible is: take more time, approve the plan, send"
            + " back, carry out, refuse, withdraw, mark as a duplicate.",
        refusal.getMessage());
    assertEquals(
        "To take is not possible in state COMPLETED. Nothing is possible any more.",
        new TransitionNotAllowed(RequestState.COMPLETED, Transition.TAKE).getMessage());
  }
}
