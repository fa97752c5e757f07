package org.custodes.domain.consent;

import java.util.List;
import org.custodes.domain.kernel.SubjectId;

/** Port: the append-only evidence of decisions, sealed. */
public interface ConsentEvents {
  /** Adds an event in the caller's transaction. */
  void append(SealedConsentEvent event);

  /** A person's events from the oldest on, at most {@code limit}. */
  List<SealedConsentEvent> of(SubjectId subject, int limit);

  long count(SubjectId subject);

  void deleteAll(SubjectId subject);
}
