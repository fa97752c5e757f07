package org.custodes.domain.kernel;

import java.util.UUID;

/**
 * One incarnation of a data subject: random, made at the first consent or age band, gone with the
 * erasure. Whoever returns afterwards is another incarnation, so that a tombstone of the first
 * never touches the second. It never leaves the server.
 */
public record SubjectId(UUID value) {
  public SubjectId {
    java.util.Objects.requireNonNull(value, "value");
  }
}
