package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.custodes.domain.board.BoardService;
import org.custodes.domain.board.RosterSeen;

/**
 * Who sits on the oversight board, for everybody: seats and fields, no names; and by which motions
 * that came to be, with the votes of each seat.
 */
@WebServlet("/board")
public class BoardServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient BoardService board;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var seen = board.inPublic();
    var page =
        part(
            request,
            "board",
            Map.of(
                "seats", seats(request, seen.members()),
                "motions", motions(request, seen.motions()),
                "resignations", resignations(request, seen.resignations())));
    write(request, response, text(request, "board.title"), page);
  }

  private static Markup seats(HttpServletRequest request, List<RosterSeen.Member> members) {
    if (members.isEmpty()) {
      return paragraph(request, text(request, "board.none"));
    }
    return part(
        request,
        "board-table",
        Map.of("rows", Markup.join(members.stream().map(one -> seat(request, one)).toList())));
  }

  private static Markup seat(HttpServletRequest request, RosterSeen.Member one) {
    return part(
        request,
        "board-row",
        Map.of(
            "seat",
            text(request, "decision.seat")
                    .formatted(one.seat(), text(request, "expertise." + one.field()))
                + (one.chair() ? ", " + text(request, "board.chair") : ""),
            "from",
            day(one.from(), request),
            "until",
            day(one.until(), request),
            "standing",
            text(request, one.active() ? "board.sits" : "board.over")));
  }

  private static Markup motions(HttpServletRequest request, List<RosterSeen.Motion> motions) {
    return motions.isEmpty()
        ? paragraph(request, text(request, "board.no-motions"))
        : Markup.join(motions.stream().map(one -> motion(request, one)).toList());
  }

  private static Markup motion(HttpServletRequest request, RosterSeen.Motion one) {
    return part(
        request,
        "board-motion",
        Map.of(
            "no", "" + one.no(),
            "what",
                text(request, "board.kind." + one.kind())
                    + one.seat().map(no -> ", " + seat(request, no)).orElse(""),
            "result", text(request, "board.result." + one.result().orElseThrow()),
            "reason", one.reason(),
            "votes",
                one.votes().entrySet().stream()
                    .map(
                        vote ->
                            seat(request, vote.getKey())
                                + " "
                                + text(request, "board.choice." + vote.getValue()))
                    .collect(Collectors.joining("; "))));
  }

  private static String seat(HttpServletRequest request, int no) {
    return text(request, "board.seat").formatted(no);
  }

  private static Markup resignations(
      HttpServletRequest request, List<RosterSeen.Resignation> resignations) {
    return Markup.join(
        resignations.stream()
            .map(
                one ->
                    paragraph(
                        request,
                        text(request, "board.resigned")
                            .formatted(one.seat(), day(one.on(), request), one.reason())))
            .toList());
  }

  private static Markup paragraph(HttpServletRequest request, String text) {
    return part(request, "paragraph", Map.of("text", text));
  }

  private static Markup part(HttpServletRequest request, String name, Map<String, ?> values) {
    return Template.of(name, language(request)).fill(values);
  }

  private static String day(LocalDate day, HttpServletRequest request) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language(request)).format(day);
  }
}
