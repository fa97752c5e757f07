package org.custodes.domain.access;

import java.time.Instant;
import java.util.UUID;
import org.custodes.domain.kernel.Sub;

/**
 * What somebody may do at this moment and not for ever, because it was given to them.
 *
 * @param action what they may do
 * @param thing the number of what gives it to them
 * @param until when it ends by itself
 */
public record Assignment(Action action, UUID thing, Sub who, Instant until) {
  @Override
  public String toString() {
    return "[assignment of " + action.door() + "]";
  }
}
