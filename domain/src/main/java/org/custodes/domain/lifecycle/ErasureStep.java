package org.custodes.domain.lifecycle;

import java.util.Set;
import org.custodes.domain.kernel.SubjectId;

/**
 * Port: how one feature forgets one person. Idempotent and resumable: called again after a crash,
 * it finishes. Runs in a main transaction of the caller.
 */
public interface ErasureStep {
  /** The place in plain words, as it stands on the certificate. */
  String place();

  /** The tables that this step answers for, as {@code database.table}. */
  Set<String> tables();

  /** Deletes what the feature holds of this incarnation. */
  void erase(SubjectId subject);

  /**
   * What there is of this incarnation to erase, in things that a person would count; less than what
   * remains where something is deleted already and its row has not gone yet.
   */
  default long present(SubjectId subject) {
    return remaining(subject);
  }

  /**
   * Whether its part can go for good while the person stays. What lies under the person's own key
   * cannot: an old backup would bring it back.
   */
  default boolean goesAlone() {
    return false;
  }

  /** What the feature still holds of this incarnation, in rows; zero after {@link #erase}. */
  long remaining(SubjectId subject);
}
