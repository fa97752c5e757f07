package org.custodes.domain.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person may agree to, one consent for each. Every stored thing has exactly one of these as
 * its declared purpose, and each reading names it.
 */
public enum Purpose {
  TRAINING("training"),
  CONTEXT("context"),
  PERSONALISATION("personalisation"),
  LEARNING("learning"),
  RESEARCH_SHARING("research-sharing"),
  /** A second permission beside training: sensitive conversations, to help others. */
  SENSITIVE_HELP_OTHERS("sensitive-help-others");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  /** The word of the API and of the notices. */
  public String code() {
    return code;
  }

  public static Optional<Purpose> of(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
  }
}
