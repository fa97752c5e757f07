package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.custodes.domain.board.BoardService;
import org.custodes.domain.board.BoardTextOutOfRange;
import org.custodes.domain.board.RosterSeen;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/** Who sits on the board, until when, and what they have declared. */
@Named
@RequestScoped
public class MembersPage {
  private static final String HERE = "/board/members?faces-redirect=true";

  @Inject private BoardService board;
  @Inject private Wording wording;
  @Inject private Notices notices;

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
}
