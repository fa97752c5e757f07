package org.custodes.bare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.custodes.domain.consent.ConsentOverview;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.consent.NoticeRef;
import org.custodes.domain.consent.NoticeService;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.conversation.KeptRecord;
import org.custodes.domain.conversation.OpenedRecord;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.export.ExportId;
import org.custodes.domain.export.ExportService;
import org.custodes.domain.export.ExportStatus;
import org.custodes.domain.intake.IntakeOutcome;
import org.custodes.domain.intake.IntakeService;
import org.custodes.domain.intake.Submission;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.preference.PreferenceService;
import org.custodes.domain.preference.Preferences;
import org.custodes.domain.privacyrequest.FiledRequest;
import org.custodes.domain.privacyrequest.Filing;
import org.custodes.domain.privacyrequest.OwnRequest;
import org.custodes.domain.privacyrequest.PrivacyRequestService;
import org.custodes.domain.privacyrequest.RequestCase;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.RequestId;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.Scope;
import org.custodes.domain.vault.Handle;

/** What people and the desk ask of the doors, in the words of a campaign. */
final class Asking {
  private static final String AGENT = "desk-agent";
  private static final String LEAD = "desk-lead";
  private static final int PAGE = 100;

  private final House house;

  Asking(House house) {
    this.house = house;
  }

  private static <T> T as(String sub, Supplier<T> work) {
    return Signed.as(sub, Role.SUBJECT, work);
  }

  /** The number travels as the method, so that the decision can be told from every other. */
  void decide(String sub, Purpose purpose, Decision decision, String number) {
    var notice = house.get(NoticeService.class).current(purpose, Locale.ENGLISH);
    var told = new NoticeRef(notice.version(), notice.language());
    as(
        sub,
        () ->
            house
                .get(ConsentService.class)
                .decide("me", purpose, decision, told, "kill " + number));
  }

  ConsentOverview consents(String sub) {
    return as(sub, () -> house.get(ConsentService.class).overview("me"));
  }

  /** The handle; empty where the gate refused. */
  Optional<String> store(String sub, Purpose purpose, String key, String marker) {
    var said = List.of(new Utterance(Speaker.USER, Words.spoken(marker)));
    var outcome =
        as(
            sub,
            () ->
                house
                    .get(IntakeService.class)
                    .offer("me", new Submission(purpose, said), Optional.of(key)));
    return switch (outcome) {
      case IntakeOutcome.Stored stored -> Optional.of(stored.handle().text());
      case IntakeOutcome.Refused refused -> Optional.<String>empty();
    };
  }

  List<KeptRecord> records(String sub) {
    return as(sub, () -> house.get(ConversationService.class).mine(Integer.MAX_VALUE, PAGE));
  }

  OpenedRecord open(String sub, Handle handle) {
    return as(sub, () -> house.get(ConversationService.class).open(handle));
  }

  void delete(String sub, String handle) {
    as(sub, () -> house.get(ConversationService.class).delete(Handle.of(handle).orElseThrow()));
  }

  boolean isThere(String handle) {
    return house
        .get(ConversationService.class)
        .byHandle(Handle.of(handle).orElseThrow())
        .isPresent();
  }

  void prefer(String sub, String voice) {
    as(
        sub,
        () ->
            house
                .get(PreferenceService.class)
                .replace(
                    "me",
                    Purpose.PERSONALISATION,
                    new Preferences(null, null, voice, null, null, null)));
  }

  Optional<String> preference(String sub) {
    return as(sub, () -> house.get(PreferenceService.class).read("me", Purpose.PERSONALISATION))
        .map(Preferences::voice);
  }

  FiledRequest file(String sub) {
    return as(
        sub,
        () ->
            house
                .get(PrivacyRequestService.class)
                .file("me", new Filing(RequestType.ERASURE, Scope.ALL, Regime.GDPR)));
  }

  List<OwnRequest> requests(String sub) {
    return as(sub, () -> house.get(PrivacyRequestService.class).mine());
  }

  OwnRequest request(String sub, String id) {
    return as(sub, () -> house.get(PrivacyRequestService.class).own(requestId(id)));
  }

  RequestCase seen(String id) {
    return Signed.as(
        AGENT, Role.SUPPORT_AGENT, () -> house.get(RequestDeskService.class).open(requestId(id)));
  }

  /** The next thing that the desk does with a request. */
  void step(String id, String step) {
    var desk = house.get(RequestDeskService.class);
    var request = requestId(id);
    switch (step) {
      case "take" -> Signed.as(AGENT, Role.SUPPORT_AGENT, () -> desk.take(request));
      case "plan" ->
          Signed.as(AGENT, Role.SUPPORT_AGENT, () -> desk.proposePlan(request, Map.of()));
      case "approve" -> {
        var hash = hash(id);
        Signed.as(LEAD, Role.SUPPORT_LEAD, () -> desk.approvePlan(request, hash));
      }
      default -> {
        var hash = hash(id);
        var number = request.number().text();
        Signed.as(AGENT, Role.SUPPORT_AGENT, () -> desk.execute(request, hash, number));
      }
    }
  }

  private String hash(String id) {
    return seen(id).plan().orElseThrow().hash();
  }

  private static RequestId requestId(String id) {
    return new RequestId(UUID.fromString(id));
  }

  String export(String sub) {
    return as(sub, () -> house.get(ExportService.class).start()).id().value().toString();
  }

  Optional<ExportStatus> exported(String sub) {
    return as(sub, () -> house.get(ExportService.class).mine());
  }

  /** Fetches an archive by a link, as a browser would. */
  byte[] fetch(String sub, String id) {
    var exports = house.get(ExportService.class);
    return as(
        sub,
        () -> {
          var link = exports.link(new ExportId(UUID.fromString(id)));
          var archive = new ByteArrayOutputStream();
          try {
            exports.fetch(exports.use(link).id(), archive);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return archive.toByteArray();
        });
  }
}
