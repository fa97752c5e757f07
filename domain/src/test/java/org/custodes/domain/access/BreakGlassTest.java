package org.custodes.domain.access;

import static org.custodes.domain.access.GrantHouse.actor;
import static org.custodes.domain.access.GrantHouse.terms;
import static org.custodes.domain.access.GrantHouse.trainer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An emergency: Olga reads, the board's chair looks at it afterwards. */
class BreakGlassTest {
  private static final Actor OLGA = actor("olga-officer", Role.PRIVACY_OFFICER);
  private static final Actor JONAS = actor("jonas-officer", Role.PRIVACY_OFFICER);
  private static final Actor INGRID = actor("ingrid-chair", Role.BOARD_CHAIR);
  private static final String WHY = "A text turned up where it must not be.";
  private static final String FOUND = "It was needed: the text was found and its source is closed.";
  private static final Actor INGRID_AS_AUDITOR = actor("ingrid-chair", Role.AUDITOR);
  private static final Optional<Purpose> NO_PURPOSE = Optional.empty();
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final GrantHouse house = new GrantHouse();

  @BeforeEach
  void ingridHoldsTheChair() {
    house.seat(INGRID);
  }

  private GrantId opened(Actor officer) {
    return house.grants.breakGlass(officer, BreakGlass.terms(RecordPurpose.TRAINING, WHY));
  }

  private void read(Actor reader, GrantId id) {
    var permit = house.reading.permit(reader, id);
    var record = new RecordId(new UUID(1, permit.left()));
    house.reading.note(permit, List.of(record), record);
  }

  @Test
  void runsAtOnceForTheOneWhoOpenedItAndForNobodyElse() {
    var id = opened(OLGA);
    read(OLGA, id);
    assertEquals(1, house.grants.see(OLGA, id).read());
    assertThrows(UnknownGrant.class, () -> read(JONAS, id));
    assertThrows(UnknownGrant.class, () -> read(trainer("kenji-trainer"), id));
  }

  @Test
  void endsAfterAnHourToTheSecond() {
    var id = opened(OLGA);
    house.pass(HOUR.minus(SECOND));
    read(OLGA, id);
    house.pass(SECOND);
    assertThrows(GrantNotRunning.class, () -> read(OLGA, id));
  }

  @Test
  void showsNoMoreThanAHundred() {
    var id = opened(OLGA);
    for (int i = 0; i < BreakGlass.VOLUME; i++) {
      read(OLGA, id);
    }
    assertThrows(GrantNotRunning.class, () -> read(OLGA, id));
  }

  @Test
  void noOfficerOpensAnotherBeforeItIsReviewed() {
    var id = opened(OLGA);
    assertThrows(ReviewOutstanding.class, () -> opened(OLGA));
    assertThrows(ReviewOutstanding.class, () -> opened(JONAS));
    house.pass(Duration.ofDays(4_000));
    house.keysExpire();
    assertThrows(ReviewOutstanding.class, () -> opened(JONAS));
    house.grants.review(INGRID, id, FOUND);
    opened(JONAS);
  }

  @Test
  void whoIsRefusedLearnsThatAReviewIsInTheWayAndWhoCanGiveIt() {
    opened(OLGA);
    var no = assertThrows(ReviewOutstanding.class, () -> opened(JONAS));
    var said = Explanation.of(no).orElseThrow();
    assertEquals(Optional.of(Tie.REVIEW_DUE), said.inTheWay());
    assertEquals(List.of(Role.PRIVACY_OFFICER, Role.BOARD_CHAIR), said.whomToAsk());
  }

  @Test
  void whoOpenedItDoesNotReviewItAndNobodyBeforeItHasEndedOrTwice() {
    var id = opened(OLGA);
    assertThrows(NotToBeReviewed.class, () -> house.grants.review(INGRID, id, FOUND));
    house.pass(HOUR);
    assertThrows(ProposedYourself.class, () -> house.grants.review(OLGA, id, FOUND));
    assertThrows(GrantReasonOutOfRange.class, () -> house.grants.review(INGRID, id, "Seems fine."));
    var seen = house.grants.review(INGRID, id, FOUND).emergency().orElseThrow();
    assertTrue(seen.isReviewed());
    assertEquals(Optional.of(FOUND), seen.finding());
    assertEquals(Optional.of(INGRID.sub()), seen.reviewer());
    assertThrows(NotToBeReviewed.class, () -> house.grants.review(JONAS, id, FOUND));
  }

  @Test
  void theRoleOfTheChairWithoutItsSeatReviewsNothing() {
    var id = opened(OLGA);
    house.pass(HOUR);
    house.unseat(INGRID);
    var no = assertThrows(SeatMissing.class, () -> house.grants.review(INGRID, id, FOUND));
    assertEquals(Optional.of(Tie.SEATED), Explanation.of(no).orElseThrow().missing());
    assertFalse(alarm(INGRID).emergency().orElseThrow().reviewable());
    assertFalse(house.decisions.may(INGRID, GrantAct.REVIEW, id.value(), NO_PURPOSE).isAllowed());
    house.seat(INGRID);
    assertTrue(alarm(INGRID).emergency().orElseThrow().reviewable());
    assertTrue(house.decisions.may(INGRID, GrantAct.REVIEW, id.value(), NO_PURPOSE).isAllowed());
    house.grants.review(INGRID, id, FOUND);
  }

  private GrantSeen alarm(Actor actor) {
    return house.grants.alarm(actor).orElseThrow();
  }

  @Test
  void oneWhoseKeyARestoredVaultHasLostAlarmsAndIsReviewedByTheChairAlone() {
    var id = opened(OLGA);
    house.loseKey(id);
    house.restartAfterRestore();
    assertThrows(ReviewOutstanding.class, () -> opened(JONAS));
    assertTrue(alarm(JONAS).emergency().orElseThrow().lost());
    assertFalse(alarm(JONAS).emergency().orElseThrow().reviewable());
    // any officer may be the one who opened it
    assertThrows(ProposedYourself.class, () -> house.grants.review(JONAS, id, FOUND));
    assertThrows(ProposedYourself.class, () -> house.grants.review(OLGA, id, FOUND));
    var reviewed = house.grants.review(INGRID, id, FOUND);
    assertEquals(Optional.of(FOUND), reviewed.emergency().orElseThrow().finding());
    assertEquals(reviewed, house.grants.see(INGRID_AS_AUDITOR, id));
    assertThrows(NotToBeReviewed.class, () -> house.grants.review(INGRID, id, FOUND));
    opened(JONAS);
  }

  @Test
  void oneWhoseFileWasAlteredIsLostAndStopsNeitherTheListNorTheStart() {
    var id = opened(OLGA);
    house.alter(id);
    house.restartAfterRestore();
    assertTrue(alarm(JONAS).emergency().orElseThrow().lost());
    var listed = house.grants.newest(JONAS, Optional.empty(), 9).grants();
    assertEquals(List.of(id), listed.stream().map(GrantSeen::id).toList());
    assertThrows(UnknownGrant.class, () -> read(OLGA, id));
    house.grants.review(INGRID, id, FOUND);
    opened(JONAS);
  }

  @Test
  void oneThatARestoredMainHasForgottenIsReviewedAllTheSame() {
    opened(OLGA);
    house.loseMain();
    house.restartAfterRestore();
    assertThrows(ReviewOutstanding.class, () -> opened(OLGA));
    var lost = alarm(INGRID);
    assertTrue(lost.emergency().orElseThrow().lost());
    assertEquals(GrantState.ENDED, lost.state());
    assertEquals(1, house.keysWithoutEnd());
    house.grants.review(INGRID, lost.id(), FOUND);
    assertEquals(Optional.empty(), house.grants.alarm(INGRID));
    assertEquals(0, house.keysWithoutEnd());
    house.restartAfterRestore();
    assertEquals(Optional.empty(), house.grants.alarm(INGRID));
  }

  @Test
  void oneThatWasForgottenWhileAnotherIsDueAgainIsRaisedAfterThatReview() {
    var first = opened(OLGA);
    house.pass(HOUR);
    var backup = house.main(first);
    house.grants.review(INGRID, first, FOUND);
    opened(JONAS);
    house.loseMain();
    house.putBack(backup);
    house.restartAfterRestore();
    assertEquals(first, alarm(INGRID).id());
    house.grants.review(INGRID, first, FOUND);
    assertTrue(alarm(INGRID).emergency().orElseThrow().lost());
  }

  @Test
  void aVaultFromBeforeAReviewRaisesNothing() {
    var id = opened(OLGA);
    house.pass(HOUR);
    house.grants.review(INGRID, id, FOUND);
    house.boundKey(id, BreakGlass.WITHOUT_END);
    house.restartAfterRestore();
    assertEquals(Optional.empty(), house.grants.alarm(INGRID));
    assertEquals(0, house.keysWithoutEnd());
  }

  @Test
  void aCrashBeforeTheRowLeavesNoKeyForEver() {
    var crashing = new GrantHouse(GrantHouse.MAIN_DOES_NOT_ANSWER);
    assertThrows(
        IllegalStateException.class,
        () -> crashing.grants.breakGlass(OLGA, BreakGlass.terms(RecordPurpose.TRAINING, WHY)));
    assertEquals(0, crashing.keysWithoutEnd());
    crashing.restartAfterRestore();
    assertEquals(Optional.empty(), crashing.grants.alarm(INGRID));
  }

  @Test
  void theSweepTakesTheEndFromAKeyThatACrashHasLeftOne() {
    var id = opened(OLGA);
    house.boundKey(id, LocalDate.of(2027, 11, 24));
    house.filesExpire();
    house.pass(Duration.ofDays(4_000));
    house.keysExpire();
    assertFalse(alarm(INGRID).emergency().orElseThrow().lost());
    house.grants.review(INGRID, id, FOUND);
  }

  @Test
  void whatWasApprovedBeforeItRanIsNotReviewed() {
    var kenji = trainer("kenji-trainer");
    var id = house.grants.ask(kenji, terms(HOUR));
    house.grants.approve(OLGA, id);
    house.grants.approve(actor("lea-lead", Role.SUPPORT_LEAD), id);
    house.pass(HOUR);
    assertThrows(NotToBeReviewed.class, () -> house.grants.review(INGRID, id, FOUND));
    opened(OLGA);
  }

  @Test
  void theAlarmStandsUntilTheReview() {
    assertEquals(Optional.empty(), house.grants.alarm(INGRID));
    var id = opened(OLGA);
    var alarm = house.grants.alarm(INGRID).orElseThrow();
    assertEquals(WHY, alarm.terms().reason());
    assertEquals(OLGA.sub(), alarm.asker());
    assertFalse(alarm.emergency().orElseThrow().isReviewed());
    house.pass(HOUR);
    assertEquals(GrantState.ENDED, house.grants.alarm(INGRID).orElseThrow().state());
    house.grants.review(JONAS, id, FOUND);
    assertEquals(Optional.empty(), house.grants.alarm(INGRID));
  }

  @Test
  void theFileGoesTwelveMonthsAfterTheReview() {
    var id = opened(OLGA);
    house.pass(Duration.ofDays(30));
    house.grants.review(INGRID, id, FOUND);
    var reviewedOn = LocalDate.ofInstant(house.instant(), house.getZone());
    house.pass(
        Duration.between(
            house.instant(),
            reviewedOn.plusMonths(12).atTime(12, 0).atZone(house.getZone()).toInstant()));
    house.keysExpire();
    assertTrue(house.grants.see(OLGA, id).emergency().isPresent());
    house.pass(Duration.ofDays(1));
    house.keysExpire();
    assertThrows(UnknownGrant.class, () -> house.grants.see(OLGA, id));
  }

  @Test
  void whoServesPeopleOrRunsTheMachinesOpensNothing() {
    for (var duty : List.of(Role.SUPPORT_AGENT, Role.SUPPORT_LEAD, Role.OPERATOR)) {
      var both = actor("both", Role.PRIVACY_OFFICER, duty);
      assertThrows(DutyExcluded.class, () -> opened(both), duty);
    }
    assertThrows(RoleMissing.class, () -> opened(trainer("kenji-trainer")));
  }
}
