package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.LawFixture;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/** Requests, and the people who make and work them. */
final class RequestFixture {
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  static final Sub ANNA = new Sub("anna");
  static final SubjectId ANNAS_DATA = new SubjectId(new UUID(1, 1));

  /** Works the desk. */
  static final Actor SASKIA = new Actor(new Sub("saskia"), Set.of(Role.SUPPORT_AGENT));

  /** Works the desk too. */
  static final Actor TOM = new Actor(new Sub("tom"), Set.of(Role.SUPPORT_AGENT));

  /** Leads the desk. */
  static final Actor LENA = new Actor(new Sub("lena"), Set.of(Role.SUPPORT_LEAD));

  /** Leads the desk and works on it: four eyes have to hold for her all the same. */
  static final Actor BOTH =
      new Actor(new Sub("both"), Set.of(Role.SUPPORT_AGENT, Role.SUPPORT_LEAD));

  /** Days begin at midnight in UTC. */
  static final LegalTime LAW =
      new LegalTime() {
        @Override
        public Deadline deadline(Regime regime, Matter matter, Course course) {
          return LawFixture.deadline(regime, matter, course);
        }

        @Override
        public LocalDate day(Instant at) {
          return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
      };

  /** Thirty-two bytes that begin with the agent's first letter. */
  static final Function<Sub, byte[]> AGENTS =
      agent -> {
        var name = new byte[32];
        name[0] = (byte) agent.value().charAt(0);
        return name;
      };

  /** What {@link #planOf} decides about. */
  static final Set<String> PLACES = Set.of("conversations");

  static final SealKey KEY = SealKey.random();

  private RequestFixture() {}

  static PrivacyRequest received() {
    return received(Regime.GDPR, LocalDate.of(2026, 12, 24));
  }

  /** On the 24th of November 2026, at noon. */
  static PrivacyRequest received(Regime regime, LocalDate dueOn) {
    return received(regime, dueOn, MessageLanguage.EN);
  }

  static PrivacyRequest writtenToIn(MessageLanguage language) {
    return received(Regime.GDPR, LocalDate.of(2026, 12, 24), language);
  }

  private static PrivacyRequest received(Regime regime, LocalDate dueOn, MessageLanguage language) {
    return received(regime, dueOn, language, Optional.of(ANNAS_DATA));
  }

  /** Of somebody of whom nothing is kept, taken by an agent. */
  static PrivacyRequest ofNobodyKnown(Actor agent) {
    var request =
        received(Regime.GDPR, LocalDate.of(2026, 12, 24), MessageLanguage.EN, Optional.empty());
    request.skipIdentity(NOON);
    request.take(agent, NOON);
    return request;
  }

  private static PrivacyRequest received(
      Regime regime, LocalDate dueOn, MessageLanguage language, Optional<SubjectId> subject) {
    var head =
        new PrivacyRequest.Head(
            new RequestId(UUID.fromString("019ac000-0000-7000-8000-00007f3a91c2")),
            new byte[32],
            new byte[32],
            RequestType.ERASURE,
            regime,
            NOON,
            dueOn);
    return PrivacyRequest.receive(
        head, subject, new Ask(Scope.ALL, Optional.of(ANNA), language), Role.SUBJECT);
  }

  static PrivacyRequest triaged() {
    var request = received();
    request.skipIdentity(NOON);
    return request;
  }

  static PrivacyRequest takenBy(Actor agent) {
    var request = triaged();
    request.take(agent, NOON);
    return request;
  }

  static Plan planOf(Actor agent) {
    return Plan.of(
        agent.sub(), NOON, Scope.ALL, List.of(Plan.Place.erased("conversations", 3)), KEY);
  }

  static PrivacyRequest proposedBy(Actor agent) {
    var request = takenBy(agent);
    request.propose(agent, planOf(agent), NOON);
    return request;
  }

  static PrivacyRequest approvedBy(Actor lead) {
    var request = proposedBy(SASKIA);
    request.approve(lead, planOf(SASKIA).hash(), NOON);
    return request;
  }

  static PrivacyRequest executing() {
    var request = approvedBy(LENA);
    request.execute(SASKIA, planOf(SASKIA).hash(), request.number().text(), PLACES, NOON);
    return request;
  }

  static PrivacyRequest failedAt(String place) {
    var request = executing();
    request.reported(Progress.NONE.failedAt(Optional.of(place)), NOON);
    return request;
  }
}
