package org.custodes.domain.privacyrequest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which people are written to. */
public enum MessageLanguage {
  EN,
  DE,
  FR,
  ES;

  /**
   * @param tag a BCP 47 language, for example {@code de}
   * @return empty if nobody is written to in it
   */
  public static Optional<MessageLanguage> of(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
  }

  /** As BCP 47 has it. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Locale locale() {
    return Locale.of(tag());
  }
}
