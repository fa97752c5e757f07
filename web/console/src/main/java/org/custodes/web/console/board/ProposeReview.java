package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.board.BoardTextOutOfRange;
import org.custodes.domain.board.Origin;
import org.custodes.domain.board.PracticeRef;
import org.custodes.domain.board.ReviewService;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PracticeRow;
import org.custodes.domain.practice.PracticeService;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;

/** A review is proposed: what about, and which question. */
@Named
@RequestScoped
public class ProposeReview {
  @Inject private ReviewService reviews;
  @Inject private PracticeService practices;
  @Inject private Notices notices;
  @Inject private Page page;

  private List<PracticeRow> inForce = List.of();
  private String origin = Origin.MEMBER.name();
  private String title = "";
  private String question = "";
  private String practice = "";

  public void load() {
    inForce = practices.list().stream().filter(row -> row.inForce().isPresent()).toList();
  }

  public void propose(String of, String called, String asked, String about) throws IOException {
    origin = of == null ? "" : of;
    title = called == null ? "" : called.strip();
    question = asked == null ? "" : asked.replace("\r\n", "\n").strip();
    practice = about == null ? "" : about;
    try {
      var seen = reviews.propose(from(), title, question, List.of(chosen()));
      notices.done("board.propose.done");
      page.leaveFor("/board/review.xhtml?id=" + seen.row().id().value());
    } catch (Refusal e) {
      notices.refuse(e);
    }
  }

  private Origin from() {
    return Arrays.stream(Origin.values())
        .filter(one -> one.name().equals(origin))
        .findFirst()
        .orElseThrow(() -> new BoardTextOutOfRange("origin"));
  }

  private PracticeRef chosen() {
    var code = new PracticeCode(practice);
    return inForce.stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(row -> new PracticeRef(code, row.inForce().getAsInt()))
        .orElseThrow(() -> new BoardTextOutOfRange("practice"));
  }

  public List<PracticeRow> getInForce() {
    return inForce;
  }

  public List<Origin> getOrigins() {
    return List.of(Origin.values());
  }

  public String getOrigin() {
    return origin;
  }

  public String getTitle() {
    return title;
  }

  public String getQuestion() {
    return question;
  }

  public String getPractice() {
    return practice;
  }
}
