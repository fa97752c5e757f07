package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.board.ReviewRow;
import org.custodes.domain.board.ReviewService;
import org.custodes.domain.kernel.Role;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.Signed;
import org.custodes.web.console.shell.Wording;

/**
 * Reviews as a list. A page begins behind the last row of the one before, so that no row is skipped
 * or shown twice when others come.
 */
@Named
@RequestScoped
public class ReviewList {
  private static final int ROWS = 25;

  @Inject private ReviewService reviews;
  @Inject private Due due;
  @Inject private Wording wording;
  @Inject private Signed signed;

  private Shelf shelf = Shelf.OPEN;
  private List<ListedReview> rows = List.of();
  private boolean further;
  private String next;

  /**
   * @param before the last review of the page before
   */
  public void load(String show, String before) {
    shelf = Shelf.of(show);
    further = before != null && !before.isBlank();
    var found =
        reviews.list(
            shelf.states(),
            further ? Optional.of(ReviewNumber.of(before)) : Optional.empty(),
            ROWS + 1);
    rows = found.stream().limit(ROWS).map(this::shown).toList();
    if (found.size() > ROWS) {
      next = "?show=" + shelf + "&before=" + rows.getLast().id();
    }
  }

  private ListedReview shown(ReviewRow row) {
    var look = ReviewLook.of(row.state());
    return new ListedReview(
        row,
        look.tone(),
        look.icon(),
        wording.date(row.proposedAt()),
        row.priority().isPresent() ? "" + row.priority().getAsInt() : "",
        row.dueOn().map(due::of).orElse(null));
  }

  public List<Shelf> getShelves() {
    return List.of(Shelf.values());
  }

  public Shelf getShelf() {
    return shelf;
  }

  public List<ListedReview> getRows() {
    return rows;
  }

  /** The query of the next page; null on the last. */
  public String getNext() {
    return next;
  }

  /** The query of the first page; null on it. */
  public String getFirst() {
    return further ? "?show=" + shelf : null;
  }

  /** An auditor reads and proposes nothing. */
  public boolean isProposing() {
    return signed.has(Role.BOARD_MEMBER)
        || signed.has(Role.BOARD_SECRETARY)
        || signed.has(Role.PRIVACY_OFFICER);
  }
}
