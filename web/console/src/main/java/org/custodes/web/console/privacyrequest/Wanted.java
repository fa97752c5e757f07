package org.custodes.web.console.privacyrequest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.privacyrequest.QueueView;
import org.custodes.domain.privacyrequest.RequestState;

/**
 * Which requests the queue shows: a view that somebody works from, or one state. What a code in an
 * address does not name is everything that is open.
 *
 * @param code as it stands in an address
 */
public record Wanted(String code, QueueView view, Optional<RequestState> state) {
  /** The views that are offered with their numbers, in this order. */
  static final Set<QueueView> TABS =
      EnumSet.of(
          QueueView.OPEN,
          QueueView.MINE,
          QueueView.UNASSIGNED,
          QueueView.DUE_SOON,
          QueueView.OVERDUE,
          QueueView.PAUSED);

  static Wanted of(QueueView view) {
    return new Wanted(code(view), view, Optional.empty());
  }

  static Wanted of(RequestState state) {
    return new Wanted(state.name().toLowerCase(Locale.ROOT), QueueView.ANY, Optional.of(state));
  }

  static String code(QueueView view) {
    return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Wanted of(String code) {
    return Arrays.stream(QueueView.values())
        .map(Wanted::of)
        .filter(wanted -> wanted.code().equals(code))
        .findFirst()
        .or(
            () ->
                Arrays.stream(RequestState.values())
                    .map(Wanted::of)
                    .filter(wanted -> wanted.code().equals(code))
                    .findFirst())
        .orElseGet(() -> of(QueueView.OPEN));
  }
}
