package org.custodes.domain.corpus;

import java.time.Instant;
import java.util.List;

/**
 * What one reading shows. It is not shown again: the next one begins behind it.
 *
 * @param left how many conversations the grant still opens
 * @param endsAt when the grant ends by itself
 * @param last whether there is nothing behind it
 */
public record CorpusPage(List<CorpusRecord> records, int left, Instant endsAt, boolean last) {
  public CorpusPage {
    records = List.copyOf(records);
  }

  @Override
  public String toString() {
    return "[page of " + records.size() + "]";
  }
}
