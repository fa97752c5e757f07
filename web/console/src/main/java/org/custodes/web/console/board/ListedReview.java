package org.custodes.web.console.board;

import org.custodes.domain.board.ReviewRow;
import org.custodes.web.console.shell.Due;

/**
 * A review in the list.
 *
 * @param due null where no clock runs
 */
public record ListedReview(
    ReviewRow row, String tone, String icon, String proposed, String priority, Due.Shown due) {

  public String id() {
    return row.id().value().toString();
  }

  public String title() {
    return row.title();
  }

  public String state() {
    return row.state().name();
  }

  public boolean isDue() {
    return due != null;
  }
}
