package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.board.DecisionService;
import org.custodes.domain.board.ReviewId;
import org.custodes.domain.board.ReviewRow;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.domain.board.UnknownReview;

/**
 * What the oversight board has decided, for everybody: the list, and each decision at an address of
 * its own, word for word as it was voted on, with dissents, with what management answered, and with
 * what is late shown as late.
 */
@WebServlet({DecisionsServlet.ADDRESS, DecisionsServlet.ADDRESS + "/*"})
public class DecisionsServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  static final String ADDRESS = "/decisions";

  private static final int ROWS = 50;

  @Inject private transient DecisionService decisions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      list(request, response);
      return;
    }
    try {
      var seen = decisions.open(new ReviewId(UUID.fromString(path.substring(1))));
      write(request, response, seen.row().title(), new Document(request).of(seen));
    } catch (UnknownReview | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var language = language(request);
    var before = before(request.getParameter("before"));
    var found = decisions.list(before, ROWS + 1);
    var rows = found.stream().limit(ROWS).map(row -> entry(request, row)).toList();
    var more =
        found.size() > ROWS
            ? Template.of("decisions-more", language)
                .fill(Map.of("before", found.get(ROWS - 1).id().value().toString()))
            : Markup.NONE;
    var content =
        rows.isEmpty()
            ? Template.of("decisions-none", language).fill(Map.of())
            : Template.of("decisions", language)
                .fill(Map.of("decisions", Markup.join(rows), "more", more));
    write(request, response, text(request, "decisions.title"), content);
  }

  private static Optional<ReviewId> before(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString).map(ReviewId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Markup entry(HttpServletRequest request, ReviewRow row) {
    return Template.of("decision-entry", language(request))
        .fill(
            Map.of(
                "address",
                ADDRESS + "/" + row.id().value(),
                "title",
                row.title(),
                "published",
                row.publishedOn().map(day -> day(day, language(request))).orElse(""),
                "state",
                text(request, "decision.state." + row.state())));
  }

  private static String day(LocalDate day, Locale language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
  }

  /** One decision as a document. */
  private record Document(HttpServletRequest request) {
    Markup of(ReviewSeen seen) {
      var decision = seen.decision().orElseThrow();
      return part(
          "decision",
          Map.ofEntries(
              Map.entry("title", seen.row().title()),
              Map.entry("summary", decision.summary()),
              Map.entry("question", seen.question()),
              Map.entry("practices", practices(seen)),
              Map.entry("published", day(on(decision.publishedAt()), language(request))),
              Map.entry("state", text(request, "decision.state." + seen.row().state())),
              Map.entry("opinion", paragraphs(decision.opinion().text())),
              Map.entry("advice", advice(decision)),
              Map.entry("findings", findings(seen)),
              Map.entry("yes", "" + decision.yes()),
              Map.entry("no", "" + decision.no()),
              Map.entry("abstained", "" + decision.abstained()),
              Map.entry("panel", panel(seen)),
              Map.entry("separate", separate(decision)),
              Map.entry("sha", decision.sha256()),
              Map.entry("id", seen.row().id().value().toString())));
    }

    private static LocalDate on(Instant at) {
      return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private Markup part(String template, Map<String, ?> values) {
      return Template.of(template, language(request)).fill(values);
    }

    private Markup paragraphs(String text) {
      return Markup.join(
          text.lines()
              .filter(line -> !line.isBlank())
              .map(line -> part("paragraph", Map.of("text", line)))
              .toList());
    }

    private static String practices(ReviewSeen seen) {
      return String.join(
          "; ",
          seen.practices().stream()
              .map(one -> one.code().value() + ", version " + one.version())
              .toList());
    }

    private Markup panel(ReviewSeen seen) {
      return items(
          seen.panel().stream()
              .map(
                  one ->
                      text(request, "decision.seat")
                              .formatted(one.seat(), text(request, "expertise." + one.field()))
                          + (one.recused() ? ", " + text(request, "decision.recused") : ""))
              .toList());
    }

    private Markup items(List<String> texts) {
      return Markup.join(
          texts.stream().map(one -> part("certificate-item", Map.of("text", one))).toList());
    }

    private Markup findings(ReviewSeen seen) {
      return Markup.join(
          seen.findings().stream()
              .map(
                  one ->
                      part(
                          "decision-finding",
                          Map.of(
                              "grade", text(request, "decision.grade." + one.severity()),
                              "criterion", one.criterion(),
                              "condition", one.condition(),
                              "cause", one.cause(),
                              "effect", one.effect(),
                              "answer",
                                  one.answer()
                                      .orElseGet(() -> text(request, "decision.unanswered")))))
              .toList());
    }

    private Markup advice(ReviewSeen.Decision decision) {
      if (decision.advice().isEmpty()) {
        return part("paragraph", Map.of("text", text(request, "decision.no-advice")));
      }
      return Markup.join(
          decision.advice().stream().map(one -> recommendation(decision, one)).toList());
    }

    private Markup recommendation(ReviewSeen.Decision decision, ReviewSeen.Recommendation one) {
      return part(
          "decision-advice",
          Map.of(
              "no", "" + one.no(),
              "text", one.advice().text(),
              "addressee", one.advice().addressee(),
              "measure", one.advice().measure(),
              "due", day(one.advice().due(), language(request)),
              "response", response(decision, one),
              "late", late(one),
              "status",
                  text(request, "decision.status." + one.status())
                      + one.statusReason().map(why -> ". " + why).orElse("")));
    }

    private String response(ReviewSeen.Decision decision, ReviewSeen.Recommendation one) {
      return one.response()
          .map(said -> text(request, "decision.answer." + said.answer()) + ". " + said.text())
          .orElseGet(
              () ->
                  decision
                      .responseDueOn()
                      .map(
                          due ->
                              text(request, "decision.awaited")
                                  .formatted(day(due, language(request))))
                      .orElseGet(() -> text(request, "decision.unanswered")));
    }

    private Markup late(ReviewSeen.Recommendation one) {
      boolean answeredLate = one.response().filter(said -> said.late()).isPresent();
      return one.overdue() || answeredLate
          ? part(
              "decision-late",
              Map.of(
                  "text",
                  text(request, answeredLate ? "decision.answered-late" : "decision.overdue")))
          : Markup.NONE;
    }

    private Markup separate(ReviewSeen.Decision decision) {
      return Markup.join(
          decision.separate().stream()
              .map(
                  one ->
                      part(
                          "decision-separate",
                          Map.of(
                              "sort",
                              text(
                                  request,
                                  one.dissent() ? "decision.dissent" : "decision.concurrence"),
                              "seat",
                              text(request, "decision.seat")
                                  .formatted(one.seat(), text(request, "expertise." + one.field())),
                              "text",
                              paragraphs(one.text()))))
              .toList());
    }
  }
}
