package org.custodes.domain.retention;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.custodes.domain.subject.HoldScope;

/**
 * A legal hold as the person whom it concerns sees it.
 *
 * @param until its last day, unless it is ended before
 * @param authority who ordered it, in the words of the file
 * @param listed how many conversations it lists; empty if it keeps everything
 */
public record HoldNotice(LocalDate until, String authority, OptionalInt listed) {
  static HoldNotice of(LegalHold hold) {
    return new HoldNotice(hold.endsOn(), hold.authority(), listed(hold.scope()));
  }

  static OptionalInt listed(HoldScope scope) {
    return switch (scope) {
      case HoldScope.Everything everything -> OptionalInt.empty();
      case HoldScope.Listed(var records) -> OptionalInt.of(records.size());
    };
  }
}
