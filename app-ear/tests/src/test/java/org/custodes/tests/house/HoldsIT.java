package org.custodes.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.custodes.domain.access.ApprovedAlready;
import org.custodes.domain.access.ProposedYourself;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.consent.NoticeService;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.conversation.Deletion;
import org.custodes.domain.conversation.UnknownRecord;
import org.custodes.domain.intake.IntakeOutcome;
import org.custodes.domain.intake.IntakeService;
import org.custodes.domain.intake.Submission;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.retention.HoldNotice;
import org.custodes.domain.retention.HoldService;
import org.custodes.domain.retention.HoldStanding.Step;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.vault.Handle;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * A legal hold from its proposal to its early end, in WildFly, by people who are not each other.
 */
@ArquillianTest
class HoldsIT {
  private static final String NORA = "5f0c7f52-6d0e-4a53-8f0e-0f4f6a1f0001";
  private static final String COURT = "Court of Elm, 7 O 12/26";

  private final LocalDate until = LocalDate.now(ZoneOffset.UTC).plusMonths(6);

  @EJB private AsAssistant assistant;
  @EJB private AsNora nora;
  @EJB private AsOfficer officer;
  @EJB private AsOtherOfficer otherOfficer;
  @EJB private AsLead lead;

  @EJB(lookup = "java:app/domain/HoldService")
  private HoldService holds;

  @EJB(lookup = "java:app/domain/ConsentService")
  private ConsentService consents;

  @EJB(lookup = "java:app/domain/NoticeService")
  private NoticeService notices;

  @EJB(lookup = "java:app/domain/IntakeService")
  private IntakeService intake;

  @EJB(lookup = "java:app/domain/ConversationService")
  private ConversationService conversations;

  @Deployment
  static EnterpriseArchive house() {
    return BuiltEar.with(HoldsIT.class);
  }

  @Test
  void twoOthersApproveItItsPersonSeesItAndNothingIsDeletedBeforeItEnds() {
    var handle = stored();
    var id = officer.call(() -> holds.propose(NORA, new HoldScope.Everything(), COURT, until)).id();
    assertThrows(EJBAccessException.class, () -> assistant.call(() -> holds.approve(id)));
    assertThrows(ProposedYourself.class, () -> officer.call(() -> holds.approve(id)));
    assertEquals(1, lead.call(() -> holds.approve(id)).approvals());
    assertThrows(ApprovedAlready.class, () -> lead.call(() -> holds.approve(id)));
    assertEquals(List.of(), nora.call(holds::mine));
    assertEquals(Step.IN_FORCE, otherOfficer.call(() -> holds.approve(id)).step());

    var seen = nora.call(holds::mine);
    assertEquals(List.of(COURT), seen.stream().map(HoldNotice::authority).toList());
    assertEquals(List.of(until), seen.stream().map(HoldNotice::until).toList());
    assertEquals(new Deletion.Held(until), nora.call(() -> conversations.delete(handle)));
    nora.call(() -> conversations.open(handle));

    otherOfficer.call(() -> holds.proposeRelease(id));
    lead.call(() -> holds.approveRelease(id));
    assertEquals(Step.OVER, officer.call(() -> holds.approveRelease(id)).step());
    assertEquals(List.of(), nora.call(holds::mine));
    assertEquals(new Deletion.Deleted(), nora.call(() -> conversations.delete(handle)));
    assertThrows(UnknownRecord.class, () -> nora.call(() -> conversations.open(handle)));
  }

  private Handle stored() {
    var notice = notices.current(Purpose.TRAINING, Locale.ENGLISH).ref();
    nora.call(() -> consents.decide("me", Purpose.TRAINING, Decision.GIVEN, notice, "settings"));
    var offered =
        new Submission(
            Purpose.TRAINING, List.of(new Utterance(Speaker.USER, "How long do I boil an egg?")));
    var outcome = assistant.call(() -> intake.offer(NORA, offered, Optional.empty()));
    return assertInstanceOf(IntakeOutcome.Stored.class, outcome).handle();
  }
}
