package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.conversation.KeptRecord;
import org.custodes.domain.conversation.LimitOutOfRange;
import org.custodes.web.console.shell.Wording;

/** A page of the list of what is kept, newest first, and where its neighbours begin. */
@RequestScoped
class KeptList {
  static final int ON_A_PAGE = 20;

  @Inject private ConversationService conversations;
  @Inject private Wording wording;
  @Inject private Clock clock;

  /**
   * @param older below which slot the next page begins; empty on the last
   */
  record Shown(List<KeptRow> rows, OptionalInt older) {}

  Shown below(int slot) {
    var kept = conversations.mine(slot, ON_A_PAGE + 1);
    var rows = kept.stream().limit(ON_A_PAGE).map(this::row).toList();
    var older =
        kept.size() > ON_A_PAGE
            ? OptionalInt.of(rows.getLast().kept().slot())
            : OptionalInt.empty();
    return new Shown(rows, older);
  }

  /** Below which slot the page before this one begins; empty if this is the first. */
  OptionalInt newerThan(KeptRow first) {
    var newer = new ArrayList<Integer>();
    int before = Integer.MAX_VALUE;
    while (before > first.kept().slot()) {
      var slots =
          conversations.mine(before, LimitOutOfRange.MOST).stream().map(KeptRecord::slot).toList();
      slots.stream().filter(slot -> slot > first.kept().slot()).forEach(newer::add);
      before = slots.isEmpty() ? Integer.MIN_VALUE : slots.getLast();
    }
    if (newer.isEmpty()) {
      return OptionalInt.empty();
    }
    int beyond = newer.size() - ON_A_PAGE - 1;
    return OptionalInt.of(beyond < 0 ? Integer.MAX_VALUE : newer.get(beyond));
  }

  private KeptRow row(KeptRecord kept) {
    var last =
        kept.heldUntil().filter(hold -> hold.isAfter(kept.expiresOn())).orElse(kept.expiresOn());
    return new KeptRow(
        kept,
        kept.slot() + 1,
        wording.of("mydata.conversations.name", kept.slot() + 1),
        wording.of("mydata.conversations.question", kept.slot() + 1),
        wording.of("mydata.conversations.for." + kept.consentedTo().code()),
        wording.of("mydata.conversations.until", wording.date(last)),
        left(last));
  }

  private String left(LocalDate last) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return wording.of("mydata.left", ChronoUnit.DAYS.between(today, last));
  }
}
