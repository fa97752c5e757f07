package org.custodes.domain.conversation;

import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** One thing that is kept about a person, with its de-identified text. */
public record OpenedRecord(KeptRecord kept, List<Utterance> conversation) {
  public OpenedRecord {
    conversation = List.copyOf(conversation);
  }
}
