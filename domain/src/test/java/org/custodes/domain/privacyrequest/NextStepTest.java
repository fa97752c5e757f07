package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.ANNA;
import static org.custodes.domain.privacyrequest.RequestFixture.BOTH;
import static org.custodes.domain.privacyrequest.RequestFixture.LENA;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.PLACES;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.custodes.domain.privacyrequest.RequestFixture.TOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NextStepTest {
  private static final String REASON = "A court has ordered to keep this until May.";

  /** The person of the case works at the desk and leads it. */
  private static final Actor HERSELF =
      new Actor(ANNA, Set.of(Role.SUPPORT_AGENT, Role.SUPPORT_LEAD));

  private static final List<Actor> LOOKERS = List.of(SASKIA, TOM, LENA, BOTH, HERSELF);

  private static final Map<String, Supplier<PrivacyRequest>> CASES =
      Map.ofEntries(
          Map.entry("received", RequestFixture::received),
          Map.entry("triaged", RequestFixture::triaged),
          Map.entry("taken by Saskia", () -> RequestFixture.takenBy(SASKIA)),
          Map.entry("refusal proposed by Both", NextStepTest::refusalProposedByBoth),
          Map.entry("proposed by Saskia", () -> RequestFixture.proposedBy(SASKIA)),
          Map.entry("proposed by Both", () -> RequestFixture.proposedBy(BOTH)),
          Map.entry("approved by Lena", () -> RequestFixture.approvedBy(LENA)),
          Map.entry("approved by Both", () -> RequestFixture.approvedBy(BOTH)),
          Map.entry("failed", () -> RequestFixture.failedAt("preferences")),
          Map.entry("being carried out", RequestFixture::executing),
          Map.entry("waits for identity", NextStepTest::identityPending));

  private static PrivacyRequest identityPending() {
    var request = RequestFixture.received();
    request.askIdentity(NOON);
    return request;
  }

  private static NextStep.Circumstances on(
      PrivacyRequest request, boolean stalled, boolean repeats) {
    return new NextStep.Circumstances(
        stalled, repeats, request.deadline(RequestFixture.LAW, NOON), TODAY);
  }

  private static PrivacyRequest refusalProposedByBoth() {
    var request = RequestFixture.takenBy(BOTH);
    request.proposeRefusal(BOTH, Ground.LEGAL_CLAIM_IMPAIRED, REASON, NOON);
    return request;
  }

  @TestFactory
  Stream<DynamicTest> whatIsOfferedIsDoneAndWhatIsBlockedIsRefused() {
    return CASES.entrySet().stream()
        .flatMap(
            one ->
                LOOKERS.stream()
                    .flatMap(
                        looker ->
                            NextStep.of(
                                    one.getValue().get(),
                                    looker,
                                    on(one.getValue().get(), false, true))
                                .stream()
                                .map(next -> test(one.getKey(), one.getValue(), looker, next))));
  }

  private static DynamicTest test(
      String name, Supplier<PrivacyRequest> made, Actor looker, NextStep next) {
    return dynamicTest(
        name + ": " + next.step() + " by " + looker.sub().value(),
        () ->
            assertEquals(
                next.obstacle().isEmpty(),
                looker.has(next.step().role()) && isDone(made.get(), looker, next.step())));
  }

  private static boolean isDone(PrivacyRequest request, Actor looker, DeskStep step) {
    var hash = request.content().plan().map(Plan::hash).orElse("");
    try {
      switch (step) {
        case TAKE -> request.take(looker, NOON);
        case PROPOSE_PLAN -> request.propose(looker, RequestFixture.planOf(looker), NOON);
        case APPROVE_PLAN -> request.approve(looker, hash, NOON);
        case EXECUTE -> request.execute(looker, hash, request.number().text(), PLACES, NOON);
        case RETRY -> request.retry(looker, NOON);
        case ASK_CLARIFICATION ->
            request.askClarification(looker, "Which of your conversations do you mean?", NOON);
        case EXTEND ->
            request.extend(
                looker, ExtensionReason.COMPLEX, Optional.empty(), NOON, RequestFixture.LAW);
        case SEND_BACK -> request.sendBack(looker, NOON);
        case PROPOSE_REFUSAL ->
            request.proposeRefusal(looker, Ground.PROCESS_UNFOUNDED, REASON, NOON);
        case REFUSE -> request.refuse(looker, NOON, TODAY);
        case MARK_DUPLICATE -> request.markDuplicate(looker, twin(), NOON, TODAY);
      }
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  private static PrivacyRequest twin() {
    var head = RequestFixture.received().head();
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
        Role.SUBJECT);
  }

  @Test
  void theObviousOneComesFirstAndTheRestSaysWhyNot() {
    assertEquals(
        List.of(
            "APPROVE_PLAN YOU_PROPOSED",
            "EXECUTE NOT_APPROVED",
            "SEND_BACK NOT_A_LEAD",
            "EXTEND",
            "PROPOSE_REFUSAL"),
        words(RequestFixture.proposedBy(SASKIA), SASKIA));
    assertEquals(
        List.of(
            "APPROVE_PLAN",
            "EXECUTE NOT_APPROVED",
            "SEND_BACK",
            "EXTEND NOT_YOUR_CASE",
            "PROPOSE_REFUSAL NOT_YOUR_CASE"),
        words(RequestFixture.proposedBy(SASKIA), LENA));
    assertEquals(
        List.of(
            "EXECUTE YOU_APPROVED",
            "SEND_BACK",
            "EXTEND NOT_YOUR_CASE",
            "PROPOSE_REFUSAL NOT_YOUR_CASE"),
        words(RequestFixture.approvedBy(LENA), LENA));
    assertEquals(
        List.of("TAKE OWN_CASE", "EXTEND OWN_CASE", "PROPOSE_REFUSAL OWN_CASE"),
        words(RequestFixture.triaged(), HERSELF));
  }

  private static List<String> words(PrivacyRequest request, Actor looker) {
    return NextStep.of(request, looker, on(request, false, false)).stream()
        .map(next -> next.step() + next.obstacle().map(no -> " " + no).orElse(""))
        .toList();
  }

  @Test
  void nothingIsOfferedWhileTheHouseWorksOrAfterTheEnd() {
    var closed = RequestFixture.triaged();
    closed.withdraw(NOON, TODAY);
    assertEquals(List.of(), words(RequestFixture.executing(), SASKIA));
    assertEquals(List.of(), words(closed, SASKIA));
  }

  @Test
  void workThatWasGivenUpIsForAnAgentToTryAgain() {
    assertEquals(
        List.of(DeskStep.RETRY),
        NextStep.of(RequestFixture.executing(), SASKIA, on(RequestFixture.executing(), true, false))
            .stream()
            .map(NextStep::step)
            .toList());
    assertEquals(
        Optional.of(Obstacle.NOT_AN_AGENT),
        NextStep.of(RequestFixture.executing(), LENA, on(RequestFixture.executing(), true, false))
            .getFirst()
            .obstacle());
  }

  @Test
  void eachStepIsTheDoorsAndTakesTheDoorsRole() {
    var doors =
        Arrays.stream(RequestDeskService.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
            .collect(
                Collectors.toMap(
                    method -> method.getName(),
                    method -> List.of(method.getAnnotation(RolesAllowed.class).value())));
    for (var step : DeskStep.values()) {
      assertEquals(List.of(step.role()), doors.get(doorOf(step)), step.name());
    }
  }

  /** APPROVE_PLAN is the door's approvePlan. */
  private static String doorOf(DeskStep step) {
    var words = step.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }
}
