package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.QueueQuestion;
import org.custodes.domain.privacyrequest.QueueRow;
import org.custodes.domain.privacyrequest.QueueView;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.RequestNumber;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * The queue of the desk, what is due first in front. Which part of it is shown stands in the
 * address, so that it can be kept, passed on and gone back to; a page begins behind the last row of
 * the one before, or ends before the first of the one behind, so that no row is skipped or shown
 * twice when others come and go.
 */
@Named
@RequestScoped
public class DeskQueue {
  private static final int ROWS = 25;
  private static final String NUMBER = "number";

  @Inject private RequestDeskService desk;
  @Inject private Due due;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private Wanted wanted = Wanted.of(QueueView.OPEN);
  private Optional<Regime> regime = Optional.empty();
  private String typed = "";
  private boolean mistyped;
  private List<QueueEntry> entries = List.of();
  private List<QueueTab> tabs = List.of();
  private String next;
  private String previous;

  /**
   * @param number looked for among all requests, whatever else is asked
   * @param after where the page before ended; anything else than that is the first page
   * @param before where the page behind began
   */
  public void load(String show, String law, String number, String after, String before) {
    wanted = Wanted.of(show);
    regime = Regime.laws().stream().filter(one -> one.name().equals(law)).findFirst();
    typed = number == null ? "" : number.strip();
    tabs =
        desk.counts(Wanted.TABS, regime).entrySet().stream()
            .map(one -> tab(one.getKey(), one.getValue()))
            .toList();
    if (isSearch()) {
      search();
    } else {
      show(Optional.ofNullable(after).flatMap(PrivacyRequests.Place::of), false)
          .or(() -> show(Optional.ofNullable(before).flatMap(PrivacyRequests.Place::of), true))
          .ifPresentOrElse(this::fill, () -> fill(page(Optional.empty())));
    }
  }

  /** A page, and whether it was read from its end. */
  private record Read(List<QueueRow> rows, boolean turned, boolean backwards) {}

  private Optional<Read> show(Optional<PrivacyRequests.Place> place, boolean backwards) {
    return place.map(from -> page(Optional.of(new PrivacyRequests.Turn(from, backwards))));
  }

  private Read page(Optional<PrivacyRequests.Turn> turn) {
    return new Read(
        desk.queue(question(), turn, ROWS + 1),
        turn.isPresent(),
        turn.filter(PrivacyRequests.Turn::backwards).isPresent());
  }

  private QueueQuestion question() {
    return new QueueQuestion(wanted.view(), wanted.state(), regime, Optional.empty());
  }

  private void search() {
    var digits = RequestNumber.digitsIn(typed);
    mistyped = digits.isEmpty();
    if (mistyped) {
      notices.refuse(NUMBER, "privacyrequest.queue.number.wrong");
      return;
    }
    entries =
        desk
            .queue(
                new QueueQuestion(QueueView.ANY, Optional.empty(), Optional.empty(), digits),
                Optional.empty(),
                ROWS)
            .stream()
            .map(this::entry)
            .toList();
  }

  private void fill(Read read) {
    boolean more = read.rows().size() > ROWS;
    var rows =
        read.backwards() && more
            ? read.rows().subList(1, read.rows().size())
            : read.rows().stream().limit(ROWS).toList();
    entries = rows.stream().map(this::entry).toList();
    if (!rows.isEmpty() && (read.backwards() || more)) {
      next = address() + "&after=" + rows.getLast().place().text();
    }
    if (!rows.isEmpty() && (read.backwards() ? more : read.turned())) {
      previous = address() + "&before=" + rows.getFirst().place().text();
    }
  }

  private QueueEntry entry(QueueRow row) {
    return new QueueEntry(row, wording.date(row.receivedOn()), due.of(row.dueOn()));
  }

  private QueueTab tab(QueueView view, QueueRow.Count count) {
    var text =
        wording.of(
            "privacyrequest.queue.total." + (count.more() ? "more" : "all"), count.atLeast());
    return new QueueTab(Wanted.code(view), text, wanted.view() == view && !isSearch());
  }

  /** Without the law nobody has to think about it: it stands there once it is chosen. */
  private String address() {
    return "?show=" + wanted.code() + law();
  }

  private String law() {
    return regime.map(one -> "&law=" + one).orElse("");
  }

  public List<QueueTab> getTabs() {
    return tabs;
  }

  /** What a tab's address ends with. */
  public String getLaw() {
    return law();
  }

  public List<RequestState> getStates() {
    return List.of(RequestState.values());
  }

  public List<Regime> getRegimes() {
    return Regime.laws();
  }

  public Wanted getWanted() {
    return wanted;
  }

  public String getRegime() {
    return regime.map(Regime::name).orElse("");
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
    return wanted.view() == QueueView.OPEN && regime.isEmpty() ? "all" : "filter";
  }

  /** The query of the next page; null on the last. */
  public String getNext() {
    return next;
  }

  /** The query of the page before; null on the first. */
  public String getPrevious() {
    return previous;
  }
}
