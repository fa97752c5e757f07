package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.ANNA;
import static org.custodes.domain.privacyrequest.RequestFixture.ANNAS_DATA;
import static org.custodes.domain.privacyrequest.RequestFixture.KEY;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
    requests().insert(SealedRequest.of(request, 1, KEY));
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
    assertTrue(requests().replace(SealedRequest.of(request, 2, KEY)));
    assertFalse(requests().replace(SealedRequest.of(request, 2, KEY)));
    assertFalse(requests().replace(SealedRequest.of(request, 4, KEY)));
    var row = requests().find(request.id()).orElseThrow();
    assertEquals(RequestState.TRIAGED, row.open(KEY).state());
    assertEquals(2, row.version());
  }

  @Test
  default void queuesByDueDayInPages() {
    var late = kept(1, DUE.plusDays(2));
    var soon = kept(2, DUE);
    var sameDay = kept(3, DUE);
    var page = requests().queue(ANY, Optional.empty(), Optional.empty(), Optional.empty(), 2);
    assertEquals(List.of(soon.id(), sameDay.id()), ids(page));
    var place = new PrivacyRequests.Place(page.getLast().dueOn(), page.getLast().id());
    assertEquals(
        List.of(late.id()),
        ids(requests().queue(ANY, Optional.empty(), Optional.empty(), Optional.of(place), 2)));
  }

  @Test
  default void queuesByStateByDayAndByNumber() {
    var late = kept(1, DUE.plusDays(2));
    var soon = kept(2, DUE);
    assertEquals(
        List.of(soon.id()),
        ids(requests().queue(ANY, Optional.of(DUE), Optional.empty(), Optional.empty(), 9)));
    assertEquals(
        List.of(late.id()),
        ids(
            requests()
                .queue(
                    ANY,
                    Optional.empty(),
                    Optional.of(late.number().digits()),
                    Optional.empty(),
                    9)));
    assertEquals(
        List.of(),
        ids(
            requests()
                .queue(
                    EnumSet.of(RequestState.REVIEW),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    9)));
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
    requests().replace(SealedRequest.of(request, 2, KEY));
    kept(2, DUE);
    assertEquals(0, requests().deleteClosedBefore(DUE));
    assertEquals(1, requests().deleteClosedBefore(DUE.plusDays(1)));
    assertEquals(Optional.empty(), requests().find(request.id()));
  }
}
