package org.custodes.web.console.board;

import java.util.List;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.web.console.shell.Due;

/**
 * A review as the page shows it.
 *
 * @param due null where no clock runs
 * @param next what the review waits for, in words
 * @param blocked what is possible from here for others, and for whom
 */
public record ShownReview(
    ReviewSeen seen,
    String tone,
    String icon,
    Due.Shown due,
    List<Stage> stages,
    String next,
    List<ShownStep> steps,
    List<Blocked> blocked,
    List<Happened> events) {

  /**
   * A part of the way.
   *
   * @param standing done, now or ahead
   */
  public record Stage(String name, String standing, String icon) {}

  /** A step of somebody else's. */
  public record Blocked(String step, String who) {}

  /** One act in words. */
  public record Happened(String when, String what, String who) {}

  public String id() {
    return seen.row().id().value().toString();
  }

  public String title() {
    return seen.row().title();
  }

  public String state() {
    return seen.row().state().name();
  }

  public boolean isDue() {
    return due != null;
  }

  public boolean isInside() {
    return seen.deliberation().isPresent();
  }

  public ReviewSeen.Deliberation inside() {
    return seen.deliberation().orElseThrow();
  }

  /** The newest draft first. */
  public List<ReviewSeen.Draft> drafts() {
    return inside().drafts().reversed();
  }

  public boolean isVoting() {
    return isInside() && inside().open().isPresent();
  }

  public ReviewSeen.Vote vote() {
    return inside().open().orElseThrow();
  }

  /** The text that is voted on. */
  public ReviewSeen.Draft voted() {
    return inside().drafts().reversed().stream()
        .filter(draft -> draft.sha256().equals(vote().sha256()))
        .findFirst()
        .orElseThrow();
  }

  public boolean isDecided() {
    return seen.decision().isPresent();
  }

  public ReviewSeen.Decision decision() {
    return seen.decision().orElseThrow();
  }

  public boolean isScoped() {
    return seen.priority().isPresent();
  }
}
