package org.custodes.domain.deidentification;

import java.util.List;
import org.custodes.domain.kernel.Utterance;

/**
 * Finds what points to a person. Further recognisers are found by {@link java.util.ServiceLoader};
 * what any of them finds is masked. An implementation is immutable and thread-safe, takes time
 * linear in the text, and reports its work to {@link ConversationContext#spend}. If it throws, the
 * conversation is not kept.
 */
public interface Recogniser {
  /**
   * @param utterance one turn, normalised: findings count in its text
   * @param context what stands around the turn
   */
  List<Finding> find(Utterance utterance, ConversationContext context);
}
