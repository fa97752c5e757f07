package org.custodes.web.api.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.custodes.domain.deadline.BeforeReceipt;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Extension;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.Pause;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.PauseRunsBackwards;
import org.custodes.domain.deadline.Regime;
import org.custodes.web.api.shell.UnreadableInput;
import org.junit.jupiter.api.Test;

class LegalClockQueryTest {
  private static final LocalDate RECEIVED = LocalDate.parse("2027-01-31");
  private static final String CANARY = "canary-7f3a";

  @Test
  void readsARequestToWhichNothingHappened() {
    var plain = asked(query -> {});
    assertEquals(Regime.GDPR, plain.regime());
    assertEquals(Matter.ERASURE, plain.matter());
    assertEquals(Optional.empty(), plain.office());
    assertEquals(Course.from(RECEIVED), plain.course());
  }

  @Test
  void readsAPauseAndAnExtension() {
    var asked =
        asked(
            query -> {
              query.pausedFrom = "2027-02-03";
              query.pausedUntil = "2027-02-20";
              query.pausedFor = "CLARIFICATION";
              query.extended = "COMPLEX";
              query.noticeOn = "2027-02-21";
            });
    var pause =
        new Pause(
            PauseReason.CLARIFICATION,
            LocalDate.parse("2027-02-03"),
            LocalDate.parse("2027-02-20"));
    var extension = new Extension(ExtensionReason.COMPLEX, LocalDate.parse("2027-02-21"));
    assertEquals(new Course(RECEIVED, List.of(pause), Optional.of(extension)), asked.course());
  }

  @Test
  void takesAPauseThatSaysNoReasonForOneAboutIdentity() {
    var asked =
        asked(
            query -> {
              query.pausedFrom = "2027-02-03";
              query.pausedUntil = "2027-02-20";
            });
    assertEquals(PauseReason.IDENTITY, asked.course().pauses().getFirst().reason());
  }

  @Test
  void needsALawAndADay() {
    assertTrue(refused(query -> query.regime = null).contains("regime is required"));
    assertTrue(refused(query -> query.received = null).contains("received is required"));
  }

  @Test
  void needsBothEndsOfAPauseAndBothHalvesOfAnExtension() {
    var day = "2027-02-03";
    assertTrue(refused(query -> query.pausedFrom = day).contains("pausedUntil is required"));
    assertTrue(refused(query -> query.pausedUntil = day).contains("pausedFrom is required"));
    assertTrue(refused(query -> query.pausedFor = "IDENTITY").contains("pausedFrom is required"));
    assertTrue(refused(query -> query.noticeOn = day).contains("extended is required"));
    assertTrue(refused(query -> query.extended = "COMPLEX").contains("noticeOn is required"));
  }

  @Test
  void saysWhichWordsItKnows() {
    assertTrue(
        refused(query -> query.regime = CANARY).contains("GDPR, UK_GDPR, CCPA, LGPD, HOUSE"));
    assertTrue(
        refused(query -> query.regime = "gdpr").contains("GDPR, UK_GDPR, CCPA, LGPD, HOUSE"));
    assertTrue(refused(query -> query.type = CANARY).contains("ERASURE, ACCESS"));
    assertTrue(refused(query -> query.type = "").contains("ERASURE, ACCESS"));
    assertTrue(refused(query -> query.pausedFor = CANARY).contains("IDENTITY, CLARIFICATION"));
    assertTrue(refused(query -> query.extended = CANARY).contains("COMPLEX, NUMEROUS"));
  }

  @Test
  void takesOnlyDaysOfTheCalendar() {
    for (var wrong :
        List.of("", CANARY, "2027-02-29", "31.01.2027", "2027-1-31", "2027-01-31T00")) {
      assertTrue(
          refused(query -> query.received = wrong).contains("received is a calendar day"), wrong);
    }
  }

  @Test
  void takesOnlyYearsOfThisCentury() {
    for (var wrong : List.of("2017-12-31", "2101-01-01", "-0001-01-01", "+999999999-12-31")) {
      assertTrue(refused(query -> query.received = wrong).contains("2018-01-01 to"), wrong);
    }
    for (var right : List.of("2018-01-01", "2100-12-31")) {
      asked(query -> query.received = right).course();
    }
  }

  @Test
  void leavesItToTheDomainWhatCannotHaveHappened() {
    var backwards =
        asked(
            query -> {
              query.pausedFrom = "2027-02-20";
              query.pausedUntil = "2027-02-03";
            });
    assertThrows(PauseRunsBackwards.class, backwards::course);
    var early =
        asked(
            query -> {
              query.extended = "COMPLEX";
              query.noticeOn = "2027-01-30";
            });
    assertThrows(BeforeReceipt.class, early::course);
  }

  private static String refused(Consumer<LegalClockQuery> change) {
    var asked = asked(change);
    var refused =
        assertThrows(
            UnreadableInput.class,
            () -> {
              asked.regime();
              asked.matter();
              asked.course();
            });
    assertFalse(refused.getMessage().contains(CANARY), "repeats what was sent");
    return refused.getMessage();
  }

  private static LegalClockQuery asked(Consumer<LegalClockQuery> change) {
    var query = new LegalClockQuery();
    query.regime = "GDPR";
    query.received = "2027-01-31";
    change.accept(query);
    return query;
  }
}
