package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.ANNA;
import static org.custodes.domain.privacyrequest.RequestFixture.ANNAS_DATA;
import static org.custodes.domain.privacyrequest.RequestFixture.LAW;
import static org.custodes.domain.privacyrequest.RequestFixture.LENA;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.PLACES;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.custodes.domain.deadline.ExtensionReason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every verb in every state in which it is not allowed: refused by name, and nothing changed. */
class EveryTransitionTest {
  private static final String REASON = "A court has ordered to keep this until May.";

  @TestFactory
  Stream<DynamicTest> whatTheTableDoesNotListIsRefusedByNameAndChangesNothing() {
    return Arrays.stream(RequestState.values())
        .flatMap(
            state ->
                Arrays.stream(Transition.values())
                    .filter(transition -> !transition.leadsFrom(state))
                    .map(transition -> refused(state, transition)));
  }

  private static DynamicTest refused(RequestState state, Transition transition) {
    return dynamicTest(
        state + ": " + transition,
        () -> {
          var request = in(state);
          var before = request.content();
          var refusal =
              assertThrows(TransitionNotAllowed.class, () -> verb(transition).accept(request));
          assertTrue(
              refusal
                  .getMessage()
                  .startsWith(
                      "To " + transition.words() + " is not possible in state " + state + "."),
              refusal.getMessage());
          assertEquals(state, request.state());
          assertEquals(before, request.content());
        });
  }

  /** A request that stands there, whichever way it came. */
  private static PrivacyRequest in(RequestState state) {
    return PrivacyRequest.kept(
        RequestFixture.received().head(),
        state,
        Optional.of(ANNAS_DATA),
        Optional.empty(),
        new RequestFormat.Content(
            new Ask(Scope.ALL, Optional.of(ANNA)),
            Optional.of(SASKIA.sub()),
            Optional.of(RequestFixture.planOf(SASKIA)),
            Optional.of(LENA.sub()),
            Optional.of(new ProposedRefusal(Ground.LEGAL_CLAIM_IMPAIRED, REASON, SASKIA.sub())),
            Progress.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()));
  }

  private static Consumer<PrivacyRequest> verb(Transition transition) {
    var hash = RequestFixture.planOf(SASKIA).hash();
    return switch (transition) {
      case ASK_IDENTITY -> request -> request.askIdentity(NOON);
      case SKIP_IDENTITY -> request -> request.skipIdentity(NOON);
      case CONFIRM_IDENTITY -> request -> request.confirmIdentity(NOON, LAW);
      case ASK_CLARIFICATION ->
          request -> request.askClarification(SASKIA, "Which conversations?  Of May?", NOON);
      case ANSWER -> request -> request.answer("Those of May.", NOON, LAW);
      case EXTEND ->
          request -> request.extend(SASKIA, ExtensionReason.COMPLEX, Optional.empty(), NOON, LAW);
      case TAKE -> request -> request.take(SASKIA, NOON);
      case PROPOSE_PLAN -> request -> request.propose(SASKIA, RequestFixture.planOf(SASKIA), NOON);
      case APPROVE_PLAN -> request -> request.approve(LENA, hash, NOON);
      case SEND_BACK -> request -> request.sendBack(LENA, NOON);
      case EXECUTE ->
          request -> request.execute(SASKIA, hash, request.number().text(), PLACES, NOON);
      case REPORT -> request -> request.reported(Progress.NONE, NOON);
      case RETRY -> request -> request.retry(SASKIA, NOON);
      case COMPLETE ->
          request -> request.complete(Progress.NONE, Optional.of("signed"), NOON, TODAY);
      case COMPLETE_PARTIALLY -> request -> request.completePartially(Progress.NONE, NOON);
      case END_HOLD -> request -> request.holdEnded(NOON);
      case REFUSE -> request -> request.refuse(LENA, NOON, TODAY);
      case WITHDRAW -> request -> request.withdraw(NOON, TODAY);
      case MARK_DUPLICATE -> request -> request.markDuplicate(SASKIA, twin(request), NOON, TODAY);
    };
  }

  private static PrivacyRequest twin(PrivacyRequest of) {
    var head = of.head();
    return PrivacyRequest.receive(
        new PrivacyRequest.Head(
            new RequestId(new UUID(2, 2)),
            head.claimant(),
            head.code(),
            head.type(),
            head.regime(),
            NOON,
            head.dueOn()),
        Optional.empty(),
        new Ask(Scope.ALL, Optional.of(ANNA)),
        "subject");
  }
}
