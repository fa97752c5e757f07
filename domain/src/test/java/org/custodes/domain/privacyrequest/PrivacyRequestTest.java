package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.ANNA;
import static org.custodes.domain.privacyrequest.RequestFixture.BOTH;
import static org.custodes.domain.privacyrequest.RequestFixture.KEY;
import static org.custodes.domain.privacyrequest.RequestFixture.LENA;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.PLACES;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.custodes.domain.privacyrequest.RequestFixture.TOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.access.OwnCase;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.Test;

class PrivacyRequestTest {
  private static final String REASON = "A court has ordered to keep this until May.";
  private static final String HASH = RequestFixture.planOf(SASKIA).hash();

  @Test
  void goesFromReceiptToExecutionThroughTwoPairsOfHands() {
    var request = RequestFixture.approvedBy(LENA);
    assertEquals(RequestState.REVIEW, request.state());
    request.execute(SASKIA, HASH, "R-2025-7F3A-91C2", PLACES, NOON);
    assertEquals(RequestState.EXECUTING, request.state());
  }

  @Test
  void whoProposedMayNotApproveWhateverTheirRoles() {
    var request = RequestFixture.proposedBy(BOTH);
    assertThrows(
        FourEyes.class, () -> request.approve(BOTH, RequestFixture.planOf(BOTH).hash(), NOON));
    request.approve(LENA, RequestFixture.planOf(BOTH).hash(), NOON);
  }

  @Test
  void whoApprovedMayNotCarryOut() {
    var request = RequestFixture.approvedBy(BOTH);
    assertThrows(
        FourEyes.class, () -> request.execute(BOTH, HASH, "R-2025-7F3A-91C2", PLACES, NOON));
    request.execute(TOM, HASH, "R-2025-7F3A-91C2", PLACES, NOON);
  }

  @Test
  void nobodyWorksOnTheirOwnCase() {
    var anna = new Actor(ANNA, Set.of(Role.SUPPORT_AGENT, Role.SUPPORT_LEAD));
    assertThrows(OwnCase.class, () -> RequestFixture.triaged().take(anna, NOON));
    assertThrows(OwnCase.class, () -> RequestFixture.proposedBy(SASKIA).approve(anna, HASH, NOON));
    assertThrows(
        OwnCase.class,
        () ->
            RequestFixture.approvedBy(LENA).execute(anna, HASH, "R-2025-7F3A-91C2", PLACES, NOON));
    assertThrows(
        OwnCase.class,
        () ->
            RequestFixture.triaged().proposeRefusal(anna, Ground.PROCESS_UNFOUNDED, REASON, NOON));
    assertThrows(OwnCase.class, () -> RequestFixture.failedAt("preferences").retry(anna, NOON));
  }

  @Test
  void anUnapprovedPlanIsNotCarriedOut() {
    var request = RequestFixture.proposedBy(SASKIA);
    assertThrows(
        NotApproved.class, () -> request.execute(SASKIA, HASH, "R-2025-7F3A-91C2", PLACES, NOON));
  }

  @Test
  void anotherPlanVoidsTheApproval() {
    var request = RequestFixture.approvedBy(LENA);
    request.sendBack(LENA, NOON);
    var other =
        Plan.of(
            SASKIA.sub(),
            NOON,
            Scope.ALL,
            List.of(
                Plan.Place.kept(
                    "conversations", 3, new Exemption(Ground.LEGAL_CLAIM_IMPAIRED, REASON))),
            KEY);
    request.propose(SASKIA, other, NOON);
    assertNotEquals(HASH, other.hash());
    assertThrows(
        PlanChanged.class, () -> request.execute(SASKIA, HASH, "R-2025-7F3A-91C2", PLACES, NOON));
    assertThrows(
        NotApproved.class,
        () -> request.execute(SASKIA, other.hash(), "R-2025-7F3A-91C2", PLACES, NOON));
    assertThrows(PlanChanged.class, () -> request.approve(LENA, HASH, NOON));
  }

  @Test
  void oneMoreConversationDoesNotVoidAnApproval() {
    var more =
        Plan.of(SASKIA.sub(), NOON, Scope.ALL, List.of(Plan.Place.erased("conversations", 4)), KEY);
    assertEquals(HASH, more.hash());
  }

  @Test
  void theNumberHasToBeTyped() {
    var request = RequestFixture.approvedBy(LENA);
    assertThrows(
        TypedNumberDiffers.class,
        () -> request.execute(SASKIA, HASH, "R-2025-7F3A-91C3", PLACES, NOON));
    assertThrows(TypedNumberDiffers.class, () -> request.execute(SASKIA, HASH, "", PLACES, NOON));
    request.execute(SASKIA, HASH, " r-2025-7f3a-91c2 ", PLACES, NOON);
  }

  @Test
  void aCaseBelongsToTheAgentWhoTookIt() {
    var request = RequestFixture.takenBy(SASKIA);
    assertThrows(NotYourCase.class, () -> request.propose(TOM, RequestFixture.planOf(TOM), NOON));
    assertThrows(
        NotYourCase.class,
        () -> request.proposeRefusal(TOM, Ground.PROCESS_UNFOUNDED, REASON, NOON));
  }

  @Test
  void aRefusalNeedsAReasonAndASecondPerson() {
    var request = RequestFixture.takenBy(BOTH);
    assertThrows(ReasonMissing.class, () -> request.refuse(LENA, NOON, TODAY));
    assertThrows(
        ReasonMissing.class,
        () -> request.proposeRefusal(BOTH, Ground.LEGAL_CLAIM_IMPAIRED, "no", NOON));
    request.proposeRefusal(BOTH, Ground.LEGAL_CLAIM_IMPAIRED, REASON, NOON);
    assertEquals(RequestState.IN_PROGRESS, request.state());
    assertThrows(FourEyes.class, () -> request.refuse(BOTH, NOON, TODAY));
    request.refuse(LENA, NOON, TODAY);
    assertEquals(RequestState.REFUSED, request.state());
    assertEquals(Optional.of(TODAY), request.closedOn());
  }

  @Test
  void onlyWhoIsNotKnownHereIsToldThatNothingIsKept() {
    var known = RequestFixture.takenBy(SASKIA);
    assertThrows(
        SomethingIsKept.class,
        () -> known.proposeRefusal(SASKIA, Ground.FULFILMENT_IMPOSSIBLE, REASON, NOON));
    var unknown = RequestFixture.ofNobodyKnown(SASKIA);
    unknown.proposeRefusal(SASKIA, Ground.FULFILMENT_IMPOSSIBLE, REASON, NOON);
    unknown.refuse(LENA, NOON, TODAY);
    assertEquals(RequestState.REFUSED, unknown.state());
    assertTrue(
        unknown.letters().getLast().text().contains("Nothing is kept of you here"),
        unknown.letters().getLast().text());
  }

  @Test
  void aProposedPlanTakesAProposedRefusalBack() {
    var request = RequestFixture.takenBy(SASKIA);
    request.proposeRefusal(SASKIA, Ground.LEGAL_CLAIM_IMPAIRED, REASON, NOON);
    request.propose(SASKIA, RequestFixture.planOf(SASKIA), NOON);
    assertThrows(ReasonMissing.class, () -> request.refuse(LENA, NOON, TODAY));
  }

  @Test
  void thePersonTakesItBackUntilItIsCarriedOut() {
    var request = RequestFixture.approvedBy(LENA);
    request.withdraw(NOON, TODAY);
    assertEquals(RequestState.WITHDRAWN, request.state());
    var late = RequestFixture.approvedBy(LENA);
    late.execute(SASKIA, HASH, "R-2025-7F3A-91C2", PLACES, NOON);
    assertThrows(TransitionNotAllowed.class, () -> late.withdraw(NOON, TODAY));
  }

  @Test
  void onceItIsClosedNothingInItLeadsToThePerson() {
    var request = RequestFixture.triaged();
    request.withdraw(NOON, TODAY);
    assertEquals(Optional.empty(), request.subject());
    assertThrows(IllegalStateException.class, request::person);
  }

  @Test
  void aDuplicateNamesItsTwinWhichIsTheSamePersons() {
    var twin = RequestFixture.triaged();
    var request = twin(new byte[32]);
    assertThrows(UnknownRequest.class, () -> twin.markDuplicate(SASKIA, twin, NOON, TODAY));
    var others = new byte[32];
    others[0] = 1;
    assertThrows(
        UnknownRequest.class, () -> request.markDuplicate(SASKIA, twin(others), NOON, TODAY));
    request.markDuplicate(SASKIA, twin, NOON, TODAY);
    assertEquals(RequestState.DUPLICATE, request.state());
    assertEquals(Optional.of(twin.number()), request.content().twin());
  }

  private static PrivacyRequest twin(byte[] claimant) {
    var head = RequestFixture.received().head();
    return PrivacyRequest.receive(
        new PrivacyRequest.Head(
            new RequestId(new UUID(2, 2)),
            claimant,
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
  void whatIsSealedOpensAsItWas() {
    var request = RequestFixture.approvedBy(LENA);
    request.execute(SASKIA, HASH, "R-2025-7F3A-91C2", PLACES, NOON);
    request.located(
        new Progress(
            List.of(new Progress.Count("conversations", 3, Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Extent.of(Optional.of(7), Optional.of("00ff"))));
    var row = SealedRequest.of(request, 7, KEY, RequestFixture.AGENTS);
    assertEquals(RequestFormat.SEALED_BYTES, row.sealed().length);
    assertEquals(request.content(), row.open(KEY).content());
    assertEquals(RequestState.EXECUTING, row.open(KEY).state());
  }

  @Test
  void isCarriedOutOnlyAsLongAsThePlanDecidesAboutEveryPlace() {
    var request = RequestFixture.approvedBy(LENA);
    for (var reached : List.of(Set.of("conversations", "cellar"), Set.of("cellar"))) {
      assertThrows(
          PlacesChanged.class,
          () -> request.execute(SASKIA, HASH, "R-2025-7F3A-91C2", reached, NOON));
    }
    request.execute(SASKIA, HASH, "R-2025-7F3A-91C2", PLACES, NOON);
    assertEquals(RequestState.EXECUTING, request.state());
  }

  @Test
  void nobodyTriesAgainWhatTheHouseIsStillLookingAt() {
    var request = RequestFixture.executing();
    request.reported(Progress.NONE, NOON);
    assertThrows(NothingFailed.class, () -> request.retry(SASKIA, NOON));
    request.found(Progress.NONE.failedAt(Optional.of("conversations")));
    request.retry(SASKIA, NOON);
    assertEquals(RequestState.EXECUTING, request.state());
  }

  @Test
  void aClosedRequestKeepsNoMarkOfWhatItErased() {
    var request = RequestFixture.executing();
    request.reported(Progress.NONE, NOON);
    var swept =
        new Progress(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Extent.of(Optional.of(7), Optional.of("00ff")));
    request.complete(swept, Optional.of("signed"), NOON, RequestFixture.TODAY);
    assertEquals(Optional.empty(), request.progress().extent().settings());
  }

  @Test
  void readsANumberHoweverItIsTyped() {
    var number = RequestFixture.received().number();
    assertEquals("R-2025-7F3A-91C2", number.text());
    for (var typed : List.of("R-2025-7F3A-91C2", "r-7f3a91c2", "7f3a-91c2", " 7F3A91C2 ")) {
      assertEquals(Optional.of(number.digits()), RequestNumber.digitsIn(typed));
    }
    assertEquals(Optional.of(number), RequestNumber.of(" r-2025-7f3a-91c2 "));
    assertEquals(Optional.empty(), RequestNumber.of("7f3a-91c2"), "not the whole of it");
    assertEquals(Optional.empty(), RequestNumber.digitsIn("anything else"));
  }

  @Test
  void readsACodeHoweverItIsTyped() {
    var code = RequestCode.random(new SecureRandom());
    assertEquals(Optional.of(code), RequestCode.of(code.text().toLowerCase(Locale.ROOT)));
    assertEquals(Optional.of(code), RequestCode.of(code.text().replace("-", " ")));
    assertEquals(Optional.of(code), RequestCode.of(code.text().replace('0', 'o')));
    assertEquals(Optional.empty(), RequestCode.of("0000"));
    assertEquals("[request code]", code.toString());
  }
}
