package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.LAW;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.custodes.domain.deadline.ExtensionNoticeTooLate;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.deadline.Step;
import org.junit.jupiter.api.Test;

/** What a question, an answer and an extension do to the day on which a case is due. */
class ClockOfACaseTest {
  private static final String QUESTION = "Which of your conversations do you mean?";

  private static PrivacyRequest asked(Regime regime, String dueOn) {
    var request = RequestFixture.received(regime, LocalDate.parse(dueOn));
    request.askIdentity(NOON);
    return request;
  }

  private static Instant after(int days) {
    return NOON.plus(Duration.ofDays(days));
  }

  private static LocalDate due(PrivacyRequest request) {
    return request.head().dueOn();
  }

  @Test
  void underTheGdprTheClockStandsStillUntilThePersonHasShownWhoTheyAre() {
    var request = asked(Regime.GDPR, "2026-12-24");
    assertEquals(
        LocalDate.parse("2026-12-29"),
        request.deadline(LAW, after(5)).dueOn(),
        "it moves while it is open");
    request.confirmIdentity(after(5), LAW);
    assertEquals(LocalDate.parse("2026-12-29"), due(request));
    assertEquals(
        LocalDate.parse("2026-12-29"), request.deadline(LAW, after(20)).dueOn(), "and no further");
    assertEquals(RequestState.TRIAGED, request.state());
  }

  @Test
  void underTheCcpaItRunsOn() {
    var request = asked(Regime.CCPA, "2027-01-08");
    request.confirmIdentity(after(20), LAW);
    assertEquals(LocalDate.parse("2027-01-08"), due(request));
    assertTrue(
        request.deadline(LAW, after(20)).steps().stream()
            .anyMatch(
                step ->
                    step instanceof Step.RanOn on
                        && on.pause().reason() == PauseReason.IDENTITY
                        && on.cause() == Step.RanOn.Cause.NOT_IN_LAW),
        "and says why");
  }

  @Test
  void aQuestionAndTheWaitForIdentityAreOnePauseWhereTheyOverlap() {
    var request = asked(Regime.GDPR, "2026-12-24");
    request.askClarification(SASKIA, QUESTION, after(2));
    assertEquals(RequestState.CLARIFICATION_PENDING, request.state());
    assertThrows(TransitionNotAllowed.class, () -> request.confirmIdentity(after(3), LAW));
    request.answer("The ones of last May.", after(4), LAW);
    assertEquals(RequestState.IDENTITY_PENDING, request.state());
    request.confirmIdentity(after(4), LAW);
    assertEquals(LocalDate.parse("2026-12-28"), due(request));
    var question = request.content().questions().getLast();
    assertEquals(Optional.of("The ones of last May."), question.answer());
    assertEquals(Optional.of(SASKIA.sub()), question.askedBy());
    assertFalse(question.isOpen());
  }

  @Test
  void nobodyIsAskedAFourthTimeOrWithoutWords() {
    var request = asked(Regime.GDPR, "2026-12-24");
    assertThrows(QuestionOutOfRange.class, () -> request.askClarification(SASKIA, "What?", NOON));
    for (int time = 0; time < 3; time++) {
      request.askClarification(SASKIA, QUESTION, NOON);
      assertThrows(AnswerOutOfRange.class, () -> request.answer(" ", NOON, LAW));
      request.answer("That one.", NOON, LAW);
    }
    assertThrows(TooManyQuestions.class, () -> request.askClarification(SASKIA, QUESTION, NOON));
    assertEquals(RequestState.IDENTITY_PENDING, request.state());
  }

  @Test
  void moreTimeIsTakenOnceWithAReasonAndBeforeTheFirstTermEnds() {
    var request = RequestFixture.takenBy(SASKIA);
    assertThrows(
        NotYourCase.class,
        () -> request.extend(TOM, ExtensionReason.COMPLEX, Optional.empty(), NOON, LAW));
    assertThrows(
        ExtensionNoticeTooLate.class,
        () -> request.extend(SASKIA, ExtensionReason.COMPLEX, Optional.empty(), after(31), LAW));
    assertEquals(LocalDate.parse("2026-12-24"), due(request), "nothing was changed");

    request.extend(SASKIA, ExtensionReason.NUMEROUS, Optional.empty(), after(30), LAW);
    assertEquals(LocalDate.parse("2027-02-24"), due(request));
    assertEquals(RequestState.IN_PROGRESS, request.state());
    assertThrows(
        ExtendedAlready.class,
        () -> request.extend(SASKIA, ExtensionReason.COMPLEX, Optional.empty(), after(30), LAW));
  }

  @Test
  void underTheCcpaMoreTimeIsFortyFiveDays() {
    var request = asked(Regime.CCPA, "2027-01-08");
    request.extend(SASKIA, ExtensionReason.COMPLEX, Optional.empty(), after(10), LAW);
    assertEquals(LocalDate.parse("2027-02-22"), due(request));
    assertEquals(RequestState.IDENTITY_PENDING, request.state());
  }

  @Test
  void whatWasAskedAndTakenIsSealedAndOpensAsItWas() {
    var request = asked(Regime.GDPR, "2026-12-24");
    request.askClarification(SASKIA, QUESTION, NOON);
    request.answer("That one.", after(1), LAW);
    request.extend(SASKIA, ExtensionReason.COMPLEX, Optional.empty(), after(2), LAW);
    var row = SealedRequest.of(request, 4, RequestFixture.KEY, RequestFixture.AGENTS);
    var opened = row.open(RequestFixture.KEY);
    assertEquals(request.content(), opened.content());
    assertEquals(request.deadline(LAW, after(9)), opened.deadline(LAW, after(9)));
  }

  @Test
  void whatPeopleWriteLeavesRoomForWhatTheHouseHasToWrite() {
    var request = RequestFixture.takenBy(SASKIA);
    var text = "🜚".repeat(499);
    var places =
        Collections.nCopies(
            12, Plan.Place.kept("place", 1, new Exemption(Ground.LEGAL_CLAIM_IMPAIRED, text)));
    assertThrows(
        CaseFull.class,
        () ->
            request.propose(
                SASKIA, Plan.of(SASKIA.sub(), NOON, Scope.ALL, places, RequestFixture.KEY), NOON));
  }
}
