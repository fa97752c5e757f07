package org.custodes.domain.retention;

import java.util.List;
import java.util.Optional;

/**
 * Legal holds for those who decide on them, those first that were proposed last.
 *
 * @param next where the next page begins; empty on the last. A page may hold fewer than others, or
 *     none: a file whose time is over is left out of it
 */
public record HoldPage(List<HoldSeen> holds, Optional<HoldId> next) {
  public HoldPage {
    holds = List.copyOf(holds);
  }
}
