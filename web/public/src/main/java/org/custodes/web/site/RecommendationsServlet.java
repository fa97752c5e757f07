package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.board.DecisionService;
import org.custodes.domain.board.DecisionService.Course;
import org.custodes.domain.board.ReviewId;
import org.custodes.domain.board.ReviewSeen;

/**
 * What becomes of each recommendation of the board, for everybody: what was answered and when, what
 * is late, and what the board says of it.
 */
@WebServlet(RecommendationsServlet.ADDRESS)
public class RecommendationsServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  static final String ADDRESS = "/recommendations";

  /** Decisions on a page; one more says whether there is another page. */
  private static final int DECISIONS = DecisionService.MOST_TRACKED - 1;

  @Inject private transient DecisionService decisions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var course = course(request.getParameter("course"));
    var found = decisions.track(course, before(request.getParameter("before")), DECISIONS + 1);
    var shown = found.stream().limit(DECISIONS).toList();
    var page =
        part(
            request,
            "recommendations",
            Map.of(
                "courses", courses(request, course),
                "rows", rows(request, shown),
                "more", more(request, found, course)));
    write(request, response, text(request, "recommendations.title"), page);
  }

  private static Course course(String word) {
    return Arrays.stream(Course.values())
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElse(Course.ALL);
  }

  private static Optional<ReviewId> before(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString).map(ReviewId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Markup courses(HttpServletRequest request, Course chosen) {
    return Markup.join(
        Arrays.stream(Course.values())
            .map(
                one ->
                    part(
                        request,
                        "recommendations-course",
                        Map.of(
                            "course", one.name(),
                            "name", text(request, "recommendations.course." + one),
                            "here",
                                one == chosen
                                    ? new Markup(" aria-current=\"true\"")
                                    : Markup.NONE)))
            .toList());
  }

  private static Markup rows(HttpServletRequest request, List<ReviewSeen> shown) {
    var rows =
        shown.stream()
            .flatMap(
                seen ->
                    seen.decision().orElseThrow().advice().stream()
                        .map(one -> row(request, seen, one)))
            .toList();
    return rows.isEmpty()
        ? part(request, "recommendations-none", Map.of())
        : part(request, "recommendations-table", Map.of("rows", Markup.join(rows)));
  }

  private static Markup row(
      HttpServletRequest request, ReviewSeen seen, ReviewSeen.Recommendation one) {
    return part(
        request,
        "recommendations-row",
        Map.of(
            "address", DecisionsServlet.ADDRESS + "/" + seen.row().id().value(),
            "decision", seen.row().title(),
            "no", "" + one.no(),
            "text", one.advice().text(),
            "addressee", one.advice().addressee(),
            "due", day(one.advice().due(), request),
            "late", late(request, one),
            "answer", answer(request, seen, one),
            "status", text(request, "decision.status." + one.status())));
  }

  private static Markup late(HttpServletRequest request, ReviewSeen.Recommendation one) {
    boolean answeredLate = one.response().filter(said -> said.late()).isPresent();
    return answeredLate || one.overdue()
        ? part(
            request,
            "decision-late",
            Map.of(
                "text",
                text(request, answeredLate ? "decision.answered-late" : "decision.overdue")))
        : Markup.NONE;
  }

  private static String answer(
      HttpServletRequest request, ReviewSeen seen, ReviewSeen.Recommendation one) {
    if (one.response().isPresent()) {
      return text(request, "recommendations.answered")
          .formatted(
              text(request, "decision.answer." + one.response().get().answer()),
              day(one.answeredOn().orElseThrow(), request));
    }
    return seen.decision()
        .flatMap(ReviewSeen.Decision::responseDueOn)
        .map(due -> text(request, "decision.awaited").formatted(day(due, request)))
        .orElseGet(() -> text(request, "decision.unanswered"));
  }

  private static Markup more(HttpServletRequest request, List<ReviewSeen> found, Course course) {
    return found.size() > DECISIONS
        ? part(
            request,
            "recommendations-more",
            Map.of(
                "course", course.name(),
                "before", found.get(DECISIONS - 1).row().id().value().toString()))
        : Markup.NONE;
  }

  private static Markup part(HttpServletRequest request, String name, Map<String, ?> values) {
    return Template.of(name, language(request)).fill(values);
  }

  private static String day(LocalDate day, HttpServletRequest request) {
    Locale language = language(request);
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
  }
}
