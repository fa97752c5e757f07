package org.custodes.web.console.mydata;

import static org.custodes.web.console.mydata.MyData.ME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.conversation.Deletion;
import org.custodes.domain.conversation.UnknownRecord;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.Handle;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * What is kept of a person's conversations. Handles come in the body of a request and go out in
 * that of the response, as the opened text does; neither is in the session, which a server may
 * write to disk (data design, attacks 4 and 25). Hence no view scope and no state of components.
 */
@Named
@RequestScoped
public class MyConversations {
  private static final String HERE = "/mydata/conversations?faces-redirect=true";

  @Inject private ConversationService conversations;
  @Inject private ConsentService consents;
  @Inject private KeptList list;
  @Inject private Outcomes outcomes;
  @Inject private Reading reading;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private List<KeptRow> rows = List.of();
  private String here = "";
  private String older;
  private String newer;
  private String why = "";
  private Masked opened;
  private int openedNumber;
  private int askedNumber;

  /**
   * @param before below which slot the page begins; anything else than a number is the first page
   */
  public void load(String before) {
    var shown = list.below(slot(before));
    if (shown.rows().isEmpty()) {
      shown = list.below(Integer.MAX_VALUE);
    }
    rows = shown.rows();
    if (rows.isEmpty()) {
      why = whyNothing();
      return;
    }
    // the first one is named, so that what is stored meanwhile moves no row under somebody's hand
    here = page(rows.getFirst().number());
    shown.older().ifPresent(slot -> older = page(slot));
    list.newerThan(rows.getFirst()).ifPresent(slot -> newer = page(slot));
  }

  private static String page(int below) {
    return below == Integer.MAX_VALUE ? "" : "?before=" + below;
  }

  private static int slot(String before) {
    return before != null && before.matches("[0-9]{1,9}")
        ? Integer.parseInt(before)
        : Integer.MAX_VALUE;
  }

  private String whyNothing() {
    var overview = consents.overview(ME);
    if (!overview.circumstances().storageEnabled()) {
      return "storage-off";
    }
    if (overview.circumstances().ageBand().isMinor()) {
      return "minor";
    }
    boolean agreed =
        overview.standings().stream()
            .filter(said -> said.purpose() == Purpose.TRAINING || said.purpose() == Purpose.CONTEXT)
            .anyMatch(said -> said.inEffect());
    return agreed ? "yet" : "consent";
  }

  /** Shows the text of one of the page in its place. */
  public void open(String handle) {
    var wanted = require(handle);
    var record = conversations.open(wanted);
    openedNumber = listed(wanted).number();
    opened = reading.of(record.conversation());
  }

  /** Asks whether one of the page is to be deleted, before anything happens. */
  public void ask(String handle) {
    askedNumber = listed(require(handle)).number();
  }

  private KeptRow listed(Handle wanted) {
    return rows.stream()
        .filter(row -> row.kept().handle().equals(wanted))
        .findFirst()
        .orElseThrow(UnknownRecord::new);
  }

  public String delete(String handle) {
    switch (conversations.delete(require(handle))) {
      case Deletion.Deleted deleted -> notices.done("mydata.conversations.done");
      case Deletion.Held held ->
          notices.done("mydata.conversations.done.held", wording.date(held.until()));
    }
    return newer == null ? HERE : HERE + "&" + here.substring(1);
  }

  private static Handle require(String handle) {
    return Handle.of(handle).orElseThrow(UnknownRecord::new);
  }

  public List<KeptRow> getRows() {
    return rows;
  }

  public Outcomes.Figure getFigure() {
    return outcomes.figure();
  }

  /** The query of the next page; null on the last. */
  public String getOlder() {
    return older;
  }

  /** The query of the page before; null on the first. */
  public String getNewer() {
    return newer;
  }

  /** The query of this page, to come back to. */
  public String getHere() {
    return newer == null ? "" : here;
  }

  /** Below which slot this page begins, for the forms on it. */
  public String getBefore() {
    return here.replaceAll("[^0-9]", "");
  }

  /** Why the list is empty: the last part of a key of the bundle. */
  public String getWhy() {
    return why;
  }

  public Masked getOpened() {
    return opened;
  }

  public boolean isOpen(KeptRow row) {
    return row.number() == openedNumber;
  }

  public boolean isAsked(KeptRow row) {
    return row.number() == askedNumber;
  }
}
