package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.ANNA;
import static org.custodes.domain.privacyrequest.RequestFixture.ANNAS_DATA;
import static org.custodes.domain.privacyrequest.RequestFixture.KEY;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.Test;

/** What every table of requests keeps to, in memory or on PostgreSQL. */
public interface PrivacyRequestsContract {
  LocalDate DUE = LocalDate.of(2026, 12, 24);
  EnumSet<RequestState> ANY = EnumSet.allOf(RequestState.class);

  /** An empty table. */
  PrivacyRequests requests();

  private static PrivacyRequest request(int no, LocalDate dueOn) {
    var claimant = new byte[32];
    claimant[0] = (byte) (no % 2);
    var code = new byte[32];
    code[0] = (byte) no;
    return PrivacyRequest.receive(
        new PrivacyRequest.Head(
            new RequestId(new UUID(0x7000, 0x8000_0000_0000_0000L | no)),
            claimant,
            code,
            RequestType.ERASURE,
            Regime.CCPA,
            NOON,
            dueOn),
        Optional.of(ANNAS_DATA),
        new Ask(Scope.ALL, Optional.of(ANNA)),
        Role.SUBJECT);
  }

  private PrivacyRequest kept(int no, LocalDate dueOn) {
    var request = request(no, dueOn);
    requests().insert(SealedRequest.of(request, 1, KEY, RequestFixture.AGENTS));
    return request;
  }

  private List<RequestId> ids(List<SealedRequest> rows) {
    return rows.stream().map(SealedRequest::id).toList();
  }

  @Test
  default void givesBackWhatItKeeps() {
    var request = kept(1, DUE);
    var row = requests().find(request.id()).orElseThrow();
    assertEquals(request.content(), row.open(KEY).content());
    assertEquals(Regime.CCPA, row.regime());
    assertEquals(DUE, row.dueOn());
    assertEquals(NOON, row.receivedAt());
    assertEquals(Optional.of(ANNAS_DATA), row.subject());
    assertEquals(Optional.empty(), requests().find(new RequestId(new UUID(9, 9))));
  }

  @Test
  default void findsByTheHashOfTheCode() {
    var request = kept(3, DUE);
    assertEquals(
        Optional.of(request.id()), requests().byCode(request.head().code()).map(SealedRequest::id));
    assertEquals(Optional.empty(), requests().byCode(new byte[32]));
  }

  @Test
  default void listsAPersonsRequestsNewestFirst() {
    var first = kept(1, DUE);
    kept(2, DUE);
    var third = kept(3, DUE);
    assertEquals(List.of(third.id(), first.id()), ids(requests().of(first.head().claimant(), 10)));
    assertEquals(List.of(third.id()), ids(requests().of(first.head().claimant(), 1)));
  }

  @Test
  default void replacesOnlyTheVersionBefore() {
    var request = kept(1, DUE);
    request.skipIdentity(NOON);
    assertTrue(requests().replace(SealedRequest.of(request, 2, KEY, RequestFixture.AGENTS)));
    assertFalse(requests().replace(SealedRequest.of(request, 2, KEY, RequestFixture.AGENTS)));
    assertFalse(requests().replace(SealedRequest.of(request, 4, KEY, RequestFixture.AGENTS)));
    var row = requests().find(request.id()).orElseThrow();
    assertEquals(RequestState.TRIAGED, row.open(KEY).state());
    assertEquals(2, row.version());
  }

  private List<RequestId> queued(
      PrivacyRequests.Wanted wanted, Optional<PrivacyRequests.Turn> turn, int limit) {
    return requests().queue(wanted, turn, limit).stream().map(PrivacyRequests.Listed::id).toList();
  }

  private static Optional<PrivacyRequests.Turn> turn(PrivacyRequest request, boolean backwards) {
    return Optional.of(
        new PrivacyRequests.Turn(
            new PrivacyRequests.Place(request.head().dueOn(), request.id()), backwards));
  }

  @Test
  default void queuesByDueDayInPagesForthAndBack() {
    var late = kept(1, DUE.plusDays(2));
    var soon = kept(2, DUE);
    var sameDay = kept(3, DUE);
    var any = PrivacyRequests.Wanted.in(ANY);
    assertEquals(List.of(soon.id(), sameDay.id()), queued(any, Optional.empty(), 2));
    assertEquals(List.of(late.id()), queued(any, turn(sameDay, false), 2));
    assertEquals(List.of(soon.id(), sameDay.id()), queued(any, turn(late, true), 2));
    assertEquals(List.of(sameDay.id()), queued(any, turn(late, true), 1));
    var row = requests().queue(any, Optional.empty(), 1).getFirst();
    assertEquals(RequestType.ERASURE, row.type());
    assertEquals(Regime.CCPA, row.regime());
    assertEquals(RequestState.RECEIVED, row.state());
    assertEquals(NOON, row.receivedAt());
    assertEquals(DUE, row.dueOn());
  }

  @Test
  default void queuesByLaneByDayByNumberAndByAgentAndCountsTheSame() {
    var late = kept(1, DUE.plusDays(2));
    var soon = kept(2, DUE);
    var taken = kept(3, DUE.plusDays(9));
    taken.skipIdentity(NOON);
    taken.take(RequestFixture.SASKIA, NOON);
    requests().replace(SealedRequest.of(taken, 2, KEY, RequestFixture.AGENTS));
    var any = PrivacyRequests.Wanted.in(ANY).lanes();
    var questions =
        List.of(
            new PrivacyRequests.Wanted(any, Optional.of(DUE), Optional.empty(), Optional.empty()),
            new PrivacyRequests.Wanted(
                any, Optional.empty(), Optional.empty(), Optional.of(late.number().digits())),
            new PrivacyRequests.Wanted(
                List.of(new PrivacyRequests.Lane(RequestState.IN_PROGRESS, Regime.CCPA)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new PrivacyRequests.Wanted(
                List.of(new PrivacyRequests.Lane(RequestState.RECEIVED, Regime.GDPR)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new PrivacyRequests.Wanted(
                any,
                Optional.empty(),
                Optional.of(RequestFixture.AGENTS.apply(RequestFixture.SASKIA.sub())),
                Optional.empty()),
            new PrivacyRequests.Wanted(
                List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    assertEquals(
        List.of(
            List.of(soon.id()),
            List.of(late.id()),
            List.of(taken.id()),
            List.of(),
            List.of(taken.id()),
            List.of()),
        questions.stream().map(wanted -> queued(wanted, Optional.empty(), 9)).toList());
    assertEquals(List.of(1L, 1L, 1L, 0L, 1L, 0L), requests().counts(questions, 9));
    assertEquals(
        List.of(2L), requests().counts(List.of(PrivacyRequests.Wanted.in(ANY)), 2), "no further");
  }

  @Test
  default void aCaseThatIsClosedIsNoAgentsAnyMore() {
    var request = kept(1, DUE);
    request.skipIdentity(NOON);
    request.take(RequestFixture.SASKIA, NOON);
    requests().replace(SealedRequest.of(request, 2, KEY, RequestFixture.AGENTS));
    assertTrue(requests().find(request.id()).orElseThrow().assignee().isPresent());
    request.withdraw(NOON, DUE);
    requests().replace(SealedRequest.of(request, 3, KEY, RequestFixture.AGENTS));
    assertTrue(requests().find(request.id()).orElseThrow().assignee().isEmpty());
  }

  @Test
  default void unlinksAnErasedPersonFromWhatIsNotBeingCarriedOut() {
    kept(1, DUE);
    kept(2, DUE);
    assertEquals(2, requests().linked(ANNAS_DATA));
    requests().unlink(ANNAS_DATA);
    assertEquals(0, requests().linked(ANNAS_DATA));
  }

  @Test
  default void deletesWhatWasClosedBeforeADay() {
    var request = kept(1, DUE);
    request.withdraw(NOON, DUE);
    requests().replace(SealedRequest.of(request, 2, KEY, RequestFixture.AGENTS));
    kept(2, DUE);
    assertEquals(0, requests().deleteClosedBefore(DUE));
    assertEquals(1, requests().deleteClosedBefore(DUE.plusDays(1)));
    assertEquals(Optional.empty(), requests().find(request.id()));
  }

  @Test
  default void knowsHowLongPeopleHaveWaitedForTheirAnswers() {
    var day = LocalDate.of(2026, 11, 24);
    assertEquals(
        new DeskFigures.Answered(0, Optional.empty(), Optional.empty()),
        requests().answered(day, ZoneOffset.UTC));
    for (int no = 1; no <= 10; no++) {
      var request = request(no, DUE);
      request.skipIdentity(NOON);
      request.take(RequestFixture.SASKIA, NOON);
      request.proposeRefusal(
          RequestFixture.SASKIA, Ground.PROCESS_UNFOUNDED, "There is no ground for it.", NOON);
      request.refuse(RequestFixture.LENA, NOON, day.plusDays(no));
      requests().insert(SealedRequest.of(request, 1, KEY, RequestFixture.AGENTS));
    }
    var withdrawn = request(11, DUE);
    withdrawn.withdraw(NOON, day.plusDays(40));
    requests().insert(SealedRequest.of(withdrawn, 1, KEY, RequestFixture.AGENTS));
    kept(12, DUE);

    assertEquals(
        new DeskFigures.Answered(10, Optional.of(5L), Optional.of(9L)),
        requests().answered(day, ZoneOffset.UTC));
    assertEquals(
        new DeskFigures.Answered(2, Optional.of(9L), Optional.of(10L)),
        requests().answered(day.plusDays(9), ZoneOffset.UTC));
  }
}
