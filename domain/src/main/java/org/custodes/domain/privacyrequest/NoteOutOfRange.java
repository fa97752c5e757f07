package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A note adds to a message and does not replace it. */
public final class NoteOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoteOutOfRange() {
    super(Kind.INVALID, "note-out-of-range", "A note has at most 500 characters.", "note");
  }
}
