package org.custodes.domain.consent;

import java.util.List;
import org.custodes.domain.subject.Circumstances;

/**
 * All that a person has said.
 *
 * @param standings one per purpose, in the order of {@link org.custodes.domain.kernel.Purpose}
 */
public record ConsentOverview(List<Standing> standings, Circumstances circumstances) {
  public ConsentOverview {
    standings = List.copyOf(standings);
  }
}
