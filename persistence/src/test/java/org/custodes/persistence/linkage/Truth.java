package org.custodes.persistence.linkage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the assistant knows, and no dump: who is who, and whose each record is.
 *
 * @param subjects the people's ids, by number
 */
record Truth(List<UUID> subjects, List<Kept> kept) {
  /**
   * One record, as its request stands in the assistant's own log.
   *
   * @param characters of the text as it was offered
   */
  record Kept(UUID record, int person, int characters, Instant asked, Instant answered) {}

  Map<UUID, Kept> byRecord() {
    return kept.stream().collect(Collectors.toMap(Kept::record, one -> one));
  }
}
