package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.SealKey;

/**
 * The sealed form of a request: JSON in UTF-8, padded, sealed under the request's own key and bound
 * to the row's id and version. Always {@value #SEALED_BYTES} bytes, so that its size says nothing
 * of what is asked or how much was found.
 */
final class RequestFormat {
  static final int SEALED_BYTES = 32_768;

  /** For what the house has to write whatever people have written: events, counts, certificate. */
  private static final int RESERVED_BYTES = 10_240;

  private static final int VERSION = 1;

  private RequestFormat() {}

  /** What lies under the request's key. */
  record Content(
      Ask ask,
      Optional<Sub> assignee,
      Optional<Plan> plan,
      Optional<Sub> approver,
      Optional<ProposedRefusal> refusal,
      Progress progress,
      Optional<RequestNumber> twin,
      Optional<String> certificate,
      List<Event> events,
      List<Question> questions,
      Optional<TakenExtension> extension,
      List<Message> messages) {
    Content {
      events = List.copyOf(events);
      questions = List.copyOf(questions);
      messages = List.copyOf(messages);
    }

    @Override
    public String toString() {
      return "[content]";
    }
  }

  static byte[] seal(Content content, SealKey key, RequestId id, int version) {
    return key.sealTo(SEALED_BYTES, write(content), bound(id, version));
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  static Content open(byte[] sealed, SealKey key, RequestId id, int version) {
    return read(key.openPadded(sealed, bound(id, version)));
  }

  private static AssociatedData bound(RequestId id, int version) {
    return AssociatedData.of("privacy_request").with(id.value()).with(version);
  }

  /** Whether the house can still write what it has to. */
  static boolean leavesRoom(Content content) {
    return write(content).length <= SEALED_BYTES - RESERVED_BYTES;
  }

  static byte[] write(Content content) {
    var json = JSON.createObjectBuilder().add("v", VERSION).add("ask", ask(content.ask()));
    content.assignee().ifPresent(sub -> json.add("assignee", sub.value()));
    content.plan().ifPresent(plan -> json.add("plan", plan(plan)));
    content.approver().ifPresent(sub -> json.add("approver", sub.value()));
    content.refusal().ifPresent(refusal -> json.add("refusal", refusal(refusal)));
    json.add("progress", progress(content.progress()));
    content.twin().ifPresent(number -> json.add("twin", number.text()));
    content.certificate().ifPresent(signed -> json.add("certificate", signed));
    json.add("events", array(content.events(), RequestFormat::event));
    if (!content.questions().isEmpty()) {
      json.add("questions", array(content.questions(), RequestFormat::question));
    }
    content.extension().ifPresent(taken -> json.add("extension", extension(taken)));
    if (!content.messages().isEmpty()) {
      json.add("messages", array(content.messages(), RequestFormat::message));
    }
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  static Content read(byte[] text) {
    try (var reader =
        JSON.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      var json = reader.readObject();
      if (json.getInt("v") != VERSION) {
        throw new IllegalStateException("a sealed request of version " + json.getInt("v"));
      }
      return new Content(
          readAsk(json.getJsonObject("ask")),
          sub(json, "assignee"),
          Optional.ofNullable(json.getJsonObject("plan")).map(RequestFormat::readPlan),
          sub(json, "approver"),
          Optional.ofNullable(json.getJsonObject("refusal")).map(RequestFormat::readRefusal),
          readProgress(json.getJsonObject("progress")),
          text(json, "twin").flatMap(RequestNumber::of),
          text(json, "certificate"),
          list(json.getJsonArray("events"), RequestFormat::readEvent),
          json.containsKey("questions")
              ? list(json.getJsonArray("questions"), RequestFormat::readQuestion)
              : List.of(),
          Optional.ofNullable(json.getJsonObject("extension")).map(RequestFormat::readExtension),
          json.containsKey("messages")
              ? list(json.getJsonArray("messages"), RequestFormat::readMessage)
              : List.of());
    }
  }

  private static JsonObjectBuilder ask(Ask ask) {
    var handles = JSON.createArrayBuilder();
    ask.scope().handles().forEach(handle -> handles.add(handle.text()));
    var json =
        JSON.createObjectBuilder().add("scope", ask.scope().kind().name()).add("handles", handles);
    if (ask.scope().account()) {
      json.add("account", true);
    }
    if (ask.language() != MessageLanguage.EN) {
      json.add("language", ask.language().tag());
    }
    ask.person().ifPresent(sub -> json.add("person", sub.value()));
    return json;
  }

  private static Ask readAsk(JsonObject json) {
    var handles =
        json.getJsonArray("handles").getValuesAs(value -> handle(value.toString())).stream()
            .toList();
    return new Ask(
        new Scope(
            Scope.Kind.valueOf(json.getString("scope")),
            handles,
            json.getBoolean("account", false)),
        sub(json, "person"),
        text(json, "language").flatMap(MessageLanguage::of).orElse(MessageLanguage.EN));
  }

  /**
   * @param quoted as JSON writes it
   */
  private static Handle handle(String quoted) {
    return Handle.of(quoted.substring(1, quoted.length() - 1)).orElseThrow();
  }

  private static JsonObjectBuilder plan(Plan plan) {
    return JSON.createObjectBuilder()
        .add("proposer", plan.proposer().value())
        .add("at", plan.at().toString())
        .add("hash", plan.hash())
        .add(
            "places",
            array(
                plan.places(),
                place -> {
                  var one =
                      JSON.createObjectBuilder()
                          .add("name", place.name())
                          .add("treatment", place.treatment().name())
                          .add("found", place.found());
                  place
                      .exemption()
                      .ifPresent(
                          why -> one.add("ground", why.ground().name()).add("text", why.text()));
                  return one;
                }));
  }

  private static Plan readPlan(JsonObject json) {
    return new Plan(
        new Sub(json.getString("proposer")),
        Instant.parse(json.getString("at")),
        list(
            json.getJsonArray("places"),
            place ->
                new Plan.Place(
                    place.getString("name"),
                    Plan.Treatment.valueOf(place.getString("treatment")),
                    place.getJsonNumber("found").longValue(),
                    text(place, "ground")
                        .map(
                            ground ->
                                new Exemption(Ground.valueOf(ground), place.getString("text"))))),
        json.getString("hash"));
  }

  private static JsonObjectBuilder refusal(ProposedRefusal refusal) {
    return JSON.createObjectBuilder()
        .add("ground", refusal.ground().name())
        .add("text", refusal.text())
        .add("proposer", refusal.proposer().value());
  }

  private static ProposedRefusal readRefusal(JsonObject json) {
    return new ProposedRefusal(
        Ground.valueOf(json.getString("ground")),
        json.getString("text"),
        new Sub(json.getString("proposer")));
  }

  private static JsonObjectBuilder progress(Progress progress) {
    var json = JSON.createObjectBuilder();
    json.add(
        "counts",
        array(
            progress.counts(),
            count -> {
              var one =
                  JSON.createObjectBuilder()
                      .add("place", count.place())
                      .add("before", count.before());
              count.after().ifPresent(after -> one.add("after", after));
              return one;
            }));
    progress.failedPlace().ifPresent(place -> json.add("failed", place));
    progress.heldUntil().ifPresent(day -> json.add("heldUntil", day.toString()));
    progress.extent().slots().ifPresent(slots -> json.add("slots", slots));
    progress.extent().decisions().ifPresent(before -> json.add("decisions", before));
    progress.extent().since().ifPresent(at -> json.add("since", at.toString()));
    progress.extent().settings().ifPresent(mark -> json.add("settings", mark));
    return json;
  }

  private static Progress readProgress(JsonObject json) {
    return new Progress(
        list(
            json.getJsonArray("counts"),
            count ->
                new Progress.Count(
                    count.getString("place"),
                    count.getJsonNumber("before").longValue(),
                    Optional.ofNullable(count.getJsonNumber("after"))
                        .map(number -> number.longValue()))),
        text(json, "failed"),
        text(json, "heldUntil").map(LocalDate::parse),
        new Extent(
            Optional.ofNullable(json.getJsonNumber("slots")).map(number -> number.intValue()),
            text(json, "settings"),
            Optional.ofNullable(json.getJsonNumber("decisions")).map(number -> number.intValue()),
            text(json, "since").map(Instant::parse)));
  }

  private static JsonObjectBuilder event(Event event) {
    var json =
        JSON.createObjectBuilder()
            .add("at", event.at().toString())
            .add("role", event.role())
            .add("what", event.what());
    event.by().ifPresent(sub -> json.add("by", sub.value()));
    return json;
  }

  private static Event readEvent(JsonObject json) {
    return new Event(
        Instant.parse(json.getString("at")),
        json.getString("role"),
        sub(json, "by"),
        json.getString("what"));
  }

  private static JsonObjectBuilder question(Question question) {
    var json =
        JSON.createObjectBuilder()
            .add("reason", question.reason().name())
            .add("askedAt", question.askedAt().toString());
    question.askedBy().ifPresent(sub -> json.add("askedBy", sub.value()));
    question.text().ifPresent(text -> json.add("text", text));
    question.answeredAt().ifPresent(at -> json.add("answeredAt", at.toString()));
    question.answer().ifPresent(text -> json.add("answer", text));
    return json;
  }

  private static Question readQuestion(JsonObject json) {
    return new Question(
        PauseReason.valueOf(json.getString("reason")),
        Instant.parse(json.getString("askedAt")),
        sub(json, "askedBy"),
        text(json, "text"),
        text(json, "answeredAt").map(Instant::parse),
        text(json, "answer"));
  }

  private static JsonObjectBuilder message(Message message) {
    var json =
        JSON.createObjectBuilder()
            .add("kind", message.kind().name())
            .add("version", message.version())
            .add("language", message.language().tag())
            .add("at", message.at().toString())
            .add("values", JSON.createArrayBuilder(message.values()));
    message.note().ifPresent(text -> json.add("note", text));
    return json;
  }

  private static Message readMessage(JsonObject json) {
    return new Message(
        MessageKind.valueOf(json.getString("kind")),
        json.getInt("version"),
        MessageLanguage.of(json.getString("language")).orElseThrow(),
        Instant.parse(json.getString("at")),
        json.getJsonArray("values").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList(),
        text(json, "note"));
  }

  private static JsonObjectBuilder extension(TakenExtension taken) {
    return JSON.createObjectBuilder()
        .add("reason", taken.reason().name())
        .add("noticeAt", taken.noticeAt().toString())
        .add("by", taken.by().value());
  }

  private static TakenExtension readExtension(JsonObject json) {
    return new TakenExtension(
        ExtensionReason.valueOf(json.getString("reason")),
        Instant.parse(json.getString("noticeAt")),
        new Sub(json.getString("by")));
  }

  private static <T> jakarta.json.JsonArrayBuilder array(
      List<T> values, Function<T, JsonObjectBuilder> write) {
    var array = JSON.createArrayBuilder();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
    return array.getValuesAs(JsonObject.class).stream().map(read).toList();
  }

  private static Optional<String> text(JsonObject json, String field) {
    return Optional.ofNullable(json.getString(field, null));
  }

  private static Optional<Sub> sub(JsonObject json, String field) {
    return text(json, field).map(Sub::new);
  }
}
