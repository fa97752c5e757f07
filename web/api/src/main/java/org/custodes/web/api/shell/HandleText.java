package org.custodes.web.api.shell;

import org.custodes.domain.vault.Handle;

/** Reads a handle in a body. */
public final class HandleText {
  private HandleText() {}

  /** Refuses a text that cannot be a handle, without repeating it. */
  public static Handle read(String field, String text) {
    return Handle.of(text)
        .orElseThrow(
            () ->
                UnreadableInput.outOfRange(
                    field, "has " + Handle.TEXT_LENGTH + " characters of base64url, as given out"));
  }
}
