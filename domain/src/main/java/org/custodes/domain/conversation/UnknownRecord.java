package org.custodes.domain.conversation;

import org.custodes.domain.kernel.Refusal;

/** A handle leads to a live record of one's own, or to nothing; a foreign one looks the same. */
public final class UnknownRecord extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownRecord() {
    super(Kind.NOT_FOUND, "unknown-record", "Nothing is kept under this handle.", "handle");
  }
}
