package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.LENA;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import org.custodes.domain.job.FakeJobs;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemId;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;

/** The key of a case and its row have one end, whatever happens between the two databases. */
class CasesTest {
  /** The process ended here. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring =
      new Keyring(new FakeKeyVault(new FakeTombstones(), clock), master);
  private final FakePrivacyRequests requests = new FakePrivacyRequests();
  private final FakeItemKeys keys = new FakeItemKeys(new ItemWrapping(master, keyring));
  private boolean dies;
  private Runnable meanwhile = () -> {};
  private final Cases cases =
      new Cases(
          requests,
          keys,
          keyring,
          new RequestTransaction(
              requests,
              new FakeJobs(),
              leaf -> {
                meanwhile.run();
                if (dies) {
                  throw new Killed();
                }
              }),
          clock,
          new SecureRandom());

  @Test
  void aCaseThatIsClosedWhileTheProcessDiesKeepsItsKeyNoLongerThanItsRow() {
    var request = RequestFixture.triaged();
    cases.keep(request);
    dies = true;

    // the row is written in memory at once, so this is a process that dies right behind its commit
    assertThrows(
        Killed.class, () -> cases.change(request.id(), closed -> closed.withdraw(NOON, TODAY)));

    assertEquals(RequestState.WITHDRAWN, requests.find(request.id()).orElseThrow().state());
    keys.expire(TODAY.plusMonths(12));
    assertTrue(cases.find(request.id()).isPresent(), "for twelve months it can be read");
    keys.expire(TODAY.plusMonths(12).plusDays(1));
    assertFalse(cases.find(request.id()).isPresent(), "and then nobody can");
  }

  @Test
  void aCaseThatSomebodyElseKeptOpenKeepsItsKey() {
    var request = RequestFixture.triaged();
    cases.keep(request);

    assertThrows(
        RequestChangedMeanwhile.class,
        () ->
            cases.change(
                request.id(),
                closed -> {
                  cases.change(request.id(), taken -> taken.take(SASKIA, NOON));
                  closed.withdraw(NOON, TODAY);
                }));

    keys.expire(TODAY.plusMonths(13));
    assertTrue(cases.find(request.id()).isPresent());
  }

  @Test
  void aCaseThatIsClosedWhileALoserThinksItOpenKeepsItsKeyNoLongerThanItsRow() {
    var request = RequestFixture.triaged();
    cases.keep(request);

    assertThrows(
        RequestChangedMeanwhile.class,
        () ->
            cases.change(
                request.id(),
                closed -> {
                  cases.change(request.id(), taken -> taken.take(SASKIA, NOON));
                  closed.withdraw(NOON, TODAY);
                  // the first move is the early day of this one; the next is to give it back
                  keys.beforeTheNextMove(
                      () -> keys.beforeTheNextMove(() -> withdraw(request.id())));
                }));

    assertEquals(RequestState.WITHDRAWN, requests.find(request.id()).orElseThrow().state());
    keys.expire(TODAY.plusMonths(12).plusDays(1));
    assertFalse(cases.find(request.id()).isPresent());
  }

  @Test
  void aCaseThatIsClosedBehindALosersLookKeepsItsKeyNoLongerThanItsRow() {
    var request = RequestFixture.triaged();
    cases.keep(request);

    cases.change(
        request.id(),
        closed -> {
          closed.withdraw(NOON, TODAY);
          // between its early day and its row: a loser takes the case for open, to the end
          meanwhile =
              () -> keys.moveExpiry(ItemId.request(request.id().value()), TODAY.plusYears(5));
        });

    keys.expire(TODAY.plusMonths(12).plusDays(1));
    assertFalse(cases.find(request.id()).isPresent());
  }

  private void withdraw(RequestId id) {
    cases.change(id, quicker -> quicker.withdraw(NOON, TODAY));
  }

  @Test
  void aCaseThatSomebodyElseClosedKeepsItsKeyForTwelveMonths() {
    var request = RequestFixture.triaged();
    cases.keep(request);

    assertThrows(
        RequestChangedMeanwhile.class,
        () ->
            cases.change(
                request.id(),
                closed -> {
                  cases.change(request.id(), quicker -> quicker.withdraw(NOON, TODAY));
                  closed.proposeRefusal(
                      SASKIA,
                      Ground.IDENTITY_VERIFICATION_FAILURE,
                      "We cannot say who is asking.",
                      NOON);
                  closed.refuse(LENA, NOON, TODAY);
                }));

    keys.expire(TODAY.plusMonths(12).plusDays(1));
    assertFalse(cases.find(request.id()).isPresent());
  }
}
