package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.KEY;
import static org.custodes.domain.privacyrequest.RequestFixture.LAW;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;

/** The figures of the desk are those of its lists. */
class DeskFiguresTest {
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final FakePrivacyRequests requests = new FakePrivacyRequests();
  private final Queue queue =
      new Queue(
          requests,
          new Keyring(new FakeKeyVault(new FakeTombstones(), clock), new FakeMasterKey()),
          LAW,
          clock);

  private PrivacyRequest due(int no, Regime regime, LocalDate dueOn) {
    return PrivacyRequest.receive(
        new PrivacyRequest.Head(
            new RequestId(new UUID(0x7000, 0x8000_0000_0000_0000L | no)),
            new byte[32],
            new byte[32],
            RequestType.ERASURE,
            regime,
            NOON,
            dueOn),
        Optional.empty(),
        new Ask(Scope.ALL, Optional.of(RequestFixture.ANNA)),
        Role.SUBJECT);
  }

  private void keep(PrivacyRequest request) {
    requests.insert(SealedRequest.of(request, 1, KEY, RequestFixture.AGENTS));
  }

  @Test
  void whatIsDueOverdueAndPausedIsCountedOnceEachAndByStateAndLaw() {
    int no = 0;
    for (int days : List.of(-1, 0, 3, 4, 7, 8)) {
      var request = due(++no, Regime.GDPR, TODAY.plusDays(days));
      request.skipIdentity(NOON);
      keep(request);
    }
    var paused = due(++no, Regime.GDPR, TODAY.plusDays(1));
    paused.askIdentity(NOON);
    keep(paused);
    var running = due(++no, Regime.CCPA, TODAY.plusDays(1));
    running.askIdentity(NOON);
    keep(running);

    var figures = queue.figures(EnumSet.allOf(QueueView.class), SASKIA.sub());

    assertEquals(8, figures.views().get(QueueView.OPEN).atLeast());
    assertEquals(6, figures.views().get(QueueView.UNASSIGNED).atLeast());
    assertEquals(1, figures.views().get(QueueView.OVERDUE).atLeast());
    assertEquals(4, figures.views().get(QueueView.DUE_SOON).atLeast(), "with what is overdue");
    assertEquals(6, figures.views().get(QueueView.DUE_THIS_WEEK).atLeast());
    assertEquals(1, figures.views().get(QueueView.PAUSED).atLeast(), "California never stops");
    assertEquals(
        List.of("IDENTITY_PENDING GDPR 1", "IDENTITY_PENDING CCPA 1", "TRIAGED GDPR 6"),
        figures.open().stream()
            .map(one -> one.state() + " " + one.regime() + " " + one.count().atLeast())
            .toList());
    assertEquals(TODAY.minusDays(90), figures.since());
    assertEquals(
        1,
        queue
            .all(QueueQuestion.of(QueueView.OPEN), Optional.of(TODAY.minusDays(1)), SASKIA.sub())
            .size(),
        "what a file has is bounded by the day that was asked for");
    for (var view : QueueView.values()) {
      assertEquals(
          queue.all(QueueQuestion.of(view), Optional.empty(), SASKIA.sub()).size(),
          figures.views().get(view).atLeast(),
          view.name());
    }
  }
}
