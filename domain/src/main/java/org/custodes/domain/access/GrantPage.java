package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;

/**
 * Grants that the caller may see, those first that were asked for last.
 *
 * @param next where the next page begins; empty on the last. A page may hold fewer than others, or
 *     none: what the caller may not see is left out of it
 */
public record GrantPage(List<GrantSeen> grants, Optional<GrantId> next) {
  public GrantPage {
    grants = List.copyOf(grants);
  }
}
