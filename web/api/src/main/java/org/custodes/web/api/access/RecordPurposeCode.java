package org.custodes.web.api.access;

import java.util.Arrays;
import java.util.Locale;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.web.api.shell.UnreadableInput;

/** The words of the API for what a record is kept for. */
final class RecordPurposeCode {
  private RecordPurposeCode() {}

  static String of(RecordPurpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RecordPurpose read(String code) {
    return Arrays.stream(RecordPurpose.values())
        .filter(purpose -> of(purpose).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                UnreadableInput.notOneOf(
                    "purpose",
                    Arrays.stream(RecordPurpose.values()).map(RecordPurposeCode::of).toList()));
  }
}
