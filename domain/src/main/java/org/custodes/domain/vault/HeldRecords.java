package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of a person's records legal holds keep, and through which day. Of several holds on one
 * record the latest end counts.
 *
 * @param all a hold on everything ends on this day
 * @param some records that are held by themselves, and until when
 * @param mayBeIncomplete the list was read from a main database that was restored: what the vault
 *     holds longer than it says stays so
 */
public record HeldRecords(
    Optional<LocalDate> all, Map<Handle, LocalDate> some, boolean mayBeIncomplete) {
  /** Nothing is held. */
  public static final HeldRecords NONE = new HeldRecords(Optional.empty(), Map.of(), false);

  public HeldRecords {
    some = Map.copyOf(some);
  }

  /** The last day through which this record is held. */
  public Optional<LocalDate> until(Handle handle) {
    return Stream.concat(all.stream(), Stream.ofNullable(some.get(handle)))
        .max(LocalDate::compareTo);
  }

  /** The same for a record that is held through {@code present} already. */
  public Optional<LocalDate> until(Handle handle, Optional<LocalDate> present) {
    return mayBeIncomplete
        ? Stream.concat(until(handle).stream(), present.stream()).max(LocalDate::compareTo)
        : until(handle);
  }
}
