package org.custodes.domain.kernel;

/** A person's opaque name must have the shape that {@link Sub} states. */
public final class MalformedSub extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedSub() {
    super(
        Kind.INVALID,
        "malformed-sub",
        "A subject is named by 1 to " + Sub.MAX_LENGTH + " characters of A-Z a-z 0-9 . _ : @ -",
        "subject");
  }
}
