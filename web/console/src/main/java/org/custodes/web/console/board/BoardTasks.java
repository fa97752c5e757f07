package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.board.BoardTask;
import org.custodes.domain.board.ReviewRow;
import org.custodes.domain.board.ReviewService;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.Wording;

/** What waits for this person, and which clocks of the board run. */
@Named
@RequestScoped
public class BoardTasks {
  @Inject private ReviewService reviews;
  @Inject private Due due;
  @Inject private Wording wording;

  private List<Shown> tasks = List.of();
  private List<ListedReview> clocks = List.of();

  /**
   * A task.
   *
   * @param what to be done
   * @param where the title of the review; empty for what concerns the board itself
   * @param address of the page on which it is done
   * @param due null where there is no day
   */
  public record Shown(String what, String where, String address, Due.Shown due) {
    public boolean isDue() {
      return due != null;
    }
  }

  public void load() {
    tasks = reviews.tasks().stream().map(this::shown).toList();
    clocks = reviews.clocks().stream().map(this::shown).toList();
  }

  private Shown shown(BoardTask task) {
    return new Shown(
        wording.of("board.task." + task.kind()),
        task.title(),
        task.review().map(id -> "review.xhtml?id=" + id.value()).orElse("members.xhtml"),
        task.due().map(due::of).orElse(null));
  }

  private ListedReview shown(ReviewRow row) {
    var look = ReviewLook.of(row.state());
    return new ListedReview(
        row,
        look.tone(),
        look.icon(),
        wording.date(row.proposedAt()),
        "",
        due.of(row.dueOn().orElseThrow()));
  }

  public List<Shown> getTasks() {
    return tasks;
  }

  public List<ListedReview> getClocks() {
    return clocks;
  }
}
