package org.custodes.domain.lifecycle;

import java.time.Instant;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;

/**
 * Port: how everything that is kept of a person is put together for them because the desk carries
 * out their request. Only they can fetch it.
 */
public interface ExportOnRequest {
  /** Puts it together now, in place of one that was not fetched. May be done again. */
  void build(Sub person, SubjectId subject);

  /** Whether one that was put together at a moment or later waits to be fetched. */
  boolean isReady(SubjectId subject, Instant since);
}
