package org.custodes.domain.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.HeldRecords;

/**
 * The legal holds on one person. A value: each verb gives the next.
 *
 * @param all those that were set and not ended early; one whose last day is over holds nothing
 * @param incompleteThrough until this day the vault may know of holds that are missing here,
 *     because the main database was restored from before they were set
 */
public record KeptHolds(List<KeptHold> all, Optional<LocalDate> incompleteThrough) {
  /** The sealed state has room for as many, beside the longest consents. */
  public static final int MOST = 4;

  /** Records listed by all holds of one person together. */
  public static final int MOST_LISTED = 50;

  /** No hold is set for longer, so a restore cannot have lost one that lasts longer. */
  public static final int LONGEST_MONTHS = 12;

  static final KeptHolds NONE = new KeptHolds(List.of(), Optional.empty());

  public KeptHolds {
    all = List.copyOf(all);
  }

  /**
   * @throws TooManyHolds if there is no room beside those that last
   */
  KeptHolds with(KeptHold hold, LocalDate today) {
    var lasting = new ArrayList<>(inForce(today).toList());
    lasting.add(hold);
    if (lasting.size() > MOST || listed(lasting) > MOST_LISTED) {
      throw new TooManyHolds();
    }
    return new KeptHolds(lasting, incompleteThrough);
  }

  KeptHolds without(UUID id) {
    return new KeptHolds(
        all.stream().filter(hold -> !hold.id().equals(id)).toList(), incompleteThrough);
  }

  /** The same as read from a database that may be old. */
  KeptHolds inDoubt(LocalDate today) {
    return new KeptHolds(all, Optional.of(today.plusMonths(LONGEST_MONTHS)));
  }

  /** What is held on this day. */
  HeldRecords records(LocalDate today) {
    var some = new HashMap<Handle, LocalDate>();
    inForce(today)
        .forEach(
            hold -> {
              if (hold.scope() instanceof HoldScope.Listed(var records)) {
                records.forEach(handle -> some.merge(handle, hold.until(), KeptHolds::later));
              }
            });
    return new HeldRecords(
        everythingUntil().filter(until -> !until.isBefore(today)),
        some,
        incompleteThrough.filter(day -> !day.isBefore(today)).isPresent());
  }

  /** The last day through which a record is held that comes now, as all others are. */
  public Optional<LocalDate> everythingUntil() {
    return all.stream()
        .filter(hold -> hold.scope() instanceof HoldScope.Everything)
        .map(KeptHold::until)
        .max(LocalDate::compareTo);
  }

  boolean isAnyInForce(LocalDate today) {
    return inForce(today).findAny().isPresent();
  }

  private Stream<KeptHold> inForce(LocalDate today) {
    return all.stream().filter(hold -> !hold.until().isBefore(today));
  }

  private static int listed(List<KeptHold> holds) {
    return holds.stream()
        .mapToInt(
            hold -> hold.scope() instanceof HoldScope.Listed(var records) ? records.size() : 0)
        .sum();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
