package org.custodes.web.api.shell;

import java.util.Arrays;
import org.custodes.domain.kernel.Purpose;

/** Reads the word of a purpose in a path or query. */
public final class PurposeCode {
  private static final String FIELD = "purpose";

  private PurposeCode() {}

  /** Refuses a word that is absent or names no purpose, and says which do. */
  public static Purpose read(String code) {
    if (code == null) {
      throw UnreadableInput.missing(FIELD);
    }
    return Purpose.of(code)
        .orElseThrow(
            () ->
                UnreadableInput.notOneOf(
                    FIELD, Arrays.stream(Purpose.values()).map(Purpose::code).toList()));
  }
}
