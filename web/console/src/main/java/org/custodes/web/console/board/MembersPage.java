package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.custodes.domain.board.BoardService;
import org.custodes.domain.board.BoardTextOutOfRange;
import org.custodes.domain.board.Choice;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.NamesAPerson;
import org.custodes.domain.board.PlannedChange;
import org.custodes.domain.board.RosterSeen;
import org.custodes.domain.board.SeatChangeImpossible;
import org.custodes.domain.kernel.Sub;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * Who sits on the board, until when, and what they have declared; and the motions by which the
 * board renews itself.
 */
@Named
@RequestScoped
public class MembersPage {
  private static final String HERE = "/board/members?faces-redirect=true";

  @Inject private BoardService board;
  @Inject private Wording wording;
  @Inject private Notices notices;

  private static final List<String> TYPED =
      List.of("holder", "field", "seat", "from", "until", "reason");

  @Inject private HttpServletRequest request;

  private final Map<String, String> words = new HashMap<>();
  private PlannedChange.Kind kind;
  private RosterSeen seen;
  private String typed;

  public void load() {
    seen = board.roster();
  }

  /** A line for each interest; none is a declaration too. */
  public String declare(String lines) {
    typed = lines == null ? "" : lines.replace("\r\n", "\n").strip();
    try {
      board.declareInterests(
          typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    } catch (BoardTextOutOfRange e) {
      notices.refuse(e);
      return null;
    }
    notices.done("board.members.done.declared");
    return HERE;
  }

  /**
   * @param sha256 of the proposal that the page showed
   */
  public String found(String sha256) {
    board.found(sha256);
    notices.done("board.members.done.founded");
    return HERE;
  }

  public RosterSeen getSeen() {
    return seen;
  }

  /** The caller holds a seat. */
  public boolean isMember() {
    return seen.members().stream().anyMatch(member -> member.mine() && member.active());
  }

  /** What the caller has typed, else declared before. */
  public String getInterests() {
    return typed != null
        ? typed
        : seen.members().stream()
            .filter(RosterSeen.Member::mine)
            .findFirst()
            .map(member -> String.join("\n", member.interests()))
            .orElse("");
  }

  public String date(LocalDate day) {
    return wording.date(day);
  }

  public RosterSeen.Proposal getProposal() {
    return seen.proposal().orElse(null);
  }

  /** Opens the form of a motion. */
  public void open(String wanted) {
    kind =
        Arrays.stream(PlannedChange.Kind.values())
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElse(null);
  }

  /** Moves what was written in the form of a motion. */
  public String move() {
    TYPED.forEach(field -> words.put(field, text(field)));
    try {
      board.move(
          new PlannedChange(
              kind,
              Optional.of(words.get("holder")).filter(any -> !any.isEmpty()).map(Sub::of),
              Arrays.stream(Expertise.values())
                  .filter(one -> one.name().equals(words.get("field")))
                  .findFirst(),
              Optional.of(words.get("seat"))
                  .filter(any -> any.matches("[0-9]{1,4}"))
                  .map(Integer::valueOf),
              day("from"),
              day("until")),
          words.get("reason"));
    } catch (BoardTextOutOfRange | NamesAPerson | SeatChangeImpossible e) {
      notices.refuse(e);
      return null;
    }
    notices.done("board.members.done.moved");
    return HERE;
  }

  private String text(String field) {
    return Optional.ofNullable(request.getParameter(field))
        .map(typed -> typed.replace("\r\n", "\n").strip())
        .orElse("");
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(words.get(field)).filter(any -> !any.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new BoardTextOutOfRange(field);
    }
  }

  public String vote(String motion, String choice) {
    board.vote(Integer.parseInt(motion), Choice.valueOf(choice));
    notices.done("board.members.done.voted");
    return HERE;
  }

  public String closeMotion(String motion) {
    board.closeMotion(Integer.parseInt(motion));
    notices.done("board.members.done.closed");
    return HERE;
  }

  public String resign() {
    words.put("leaving", text("leaving"));
    try {
      board.resign(words.get("leaving"));
    } catch (BoardTextOutOfRange | NamesAPerson e) {
      notices.refuse(e);
      return null;
    }
    notices.done("board.members.done.resigned");
    return HERE;
  }

  public List<PlannedChange.Kind> getKinds() {
    return List.of(PlannedChange.Kind.values());
  }

  /** Whose form lies open; null if none does. */
  public PlannedChange.Kind getKind() {
    return kind;
  }

  public Map<String, String> getWords() {
    return words;
  }

  public List<Expertise> getFields() {
    return List.of(Expertise.values());
  }

  /** Seats that somebody holds now. */
  public List<RosterSeen.Member> getSitting() {
    return seen.members().stream().filter(RosterSeen.Member::active).toList();
  }

  /** For example: Appoint a new member, privacy. */
  public String what(RosterSeen.Motion motion) {
    var about =
        motion
            .seat()
            .map(no -> wording.of("board.motion.seat", no))
            .or(() -> motion.field().map(field -> wording.of("board.expertise." + field)))
            .orElse("");
    return wording.of(
        "board.motion.title", motion.no(), wording.of("board.motion." + motion.kind()), about);
  }

  /** Seat by seat what was voted. */
  public String votes(RosterSeen.Motion motion) {
    return motion.votes().entrySet().stream()
        .map(
            vote ->
                wording.of("board.motion.seat", vote.getKey())
                    + ": "
                    + wording.of("board.choice." + vote.getValue()))
        .collect(Collectors.joining("; "));
  }
}
