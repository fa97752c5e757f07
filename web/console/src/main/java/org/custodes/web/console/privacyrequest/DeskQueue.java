package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.QueueRow;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.RequestNumber;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * The queue of the desk, what is due first in front. Which part of it is shown stands in the
 * address, so that it can be kept, passed on and gone back to; a page begins behind the last row of
 * the one before, so that no row is skipped or shown twice when others come and go.
 */
@Named
@RequestScoped
public class DeskQueue {
  private static final int ROWS = 25;
  private static final String NUMBER = "number";
  private static final Set<RequestState> ANY = EnumSet.allOf(RequestState.class);

  @Inject private RequestDeskService desk;
  @Inject private Due due;
  @Inject private Notices notices;
  @Inject private Wording wording;
  @Inject private Clock clock;

  private Wanted wanted = Wanted.OPEN;
  private DueWithin within = DueWithin.ANY;
  private String typed = "";
  private boolean mistyped;
  private boolean further;
  private List<QueueEntry> entries = List.of();
  private String next;

  /**
   * @param number looked for among all requests, whatever else is asked
   * @param after where the page before ended; anything else than that is the first page
   */
  public void load(String show, String due, String number, String after) {
    wanted = Wanted.of(show);
    within = DueWithin.of(due);
    typed = number == null ? "" : number.strip();
    var place = Optional.ofNullable(after).flatMap(PrivacyRequests.Place::of);
    further = place.isPresent();
    if (isSearch()) {
      search(place);
    } else {
      show(
          desk.queue(
              wanted.states(), within.by(LocalDate.now(clock)), Optional.empty(), place, ROWS + 1));
    }
  }

  private void search(Optional<PrivacyRequests.Place> place) {
    var digits = RequestNumber.digitsIn(typed);
    mistyped = digits.isEmpty();
    if (mistyped) {
      notices.refuse(NUMBER, "privacyrequest.queue.number.wrong");
    }
    show(desk.queue(mistyped ? Set.of() : ANY, Optional.empty(), digits, place, ROWS + 1));
  }

  /**
   * @param rows one more than are shown, if there are more
   */
  private void show(List<QueueRow> rows) {
    entries = rows.stream().limit(ROWS).map(this::entry).toList();
    if (rows.size() > ROWS) {
      next = address() + "&after=" + rows.get(ROWS - 1).place().text();
    }
  }

  private QueueEntry entry(QueueRow row) {
    return new QueueEntry(row, wording.date(row.receivedOn()), due.of(row.dueOn()));
  }

  private String address() {
    return "?show=" + wanted.code() + "&due=" + within.code();
  }

  public List<Wanted> getChoices() {
    return List.of(Wanted.values());
  }

  public List<DueWithin> getDays() {
    return List.of(DueWithin.values());
  }

  public Wanted getWanted() {
    return wanted;
  }

  public DueWithin getWithin() {
    return within;
  }

  /** What was looked for, as it was typed. */
  public String getTyped() {
    return typed;
  }

  public boolean isSearch() {
    return !typed.isEmpty();
  }

  public List<QueueEntry> getEntries() {
    return entries;
  }

  /** Why the list is empty: the last part of a key of the bundle; empty if that is said already. */
  public String getWhy() {
    if (isSearch()) {
      return mistyped ? "" : "number";
    }
    return wanted == Wanted.OPEN && within == DueWithin.ANY ? "all" : "filter";
  }

  /** The query of the next page; null on the last. */
  public String getNext() {
    return next;
  }

  /** The query of the first page; null on it. */
  public String getFirst() {
    return further ? address() : null;
  }
}
