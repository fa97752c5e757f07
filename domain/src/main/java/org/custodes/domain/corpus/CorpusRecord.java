package org.custodes.domain.corpus;

import java.util.List;
import org.custodes.domain.kernel.Utterance;

/**
 * A de-identified conversation as a reader sees it.
 *
 * @param name its name under this grant alone; another grant knows it by another
 * @param turns those that the grant is for, each with the grant's watermark
 */
public record CorpusRecord(String name, List<Utterance> turns) {
  public CorpusRecord {
    turns = List.copyOf(turns);
  }

  @Override
  public String toString() {
    return "[record]";
  }
}
