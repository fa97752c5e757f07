package org.custodes.web.console.mydata;

import java.util.Optional;
import org.custodes.domain.intake.Reason;

/**
 * What the gate would do, in words.
 *
 * @param title the verdict in one sentence
 * @param refused why it would be refused, or was
 * @param why the reason, or what becomes of what is stored
 * @param rule by which rule
 * @param topics which sensitive topics the text touches
 * @param share how much of the words is masked
 */
public record Verdict(
    String title,
    Optional<Reason> refused,
    String why,
    String rule,
    String topics,
    String share,
    Masked text) {

  /** Whether it may be stored. */
  public boolean isOpen() {
    return refused.isEmpty();
  }

  /** Where the person can change what it was refused for; empty if it is not theirs to change. */
  public String remedy() {
    return refused
        .map(
            reason ->
                switch (reason) {
                  case NO_CONSENT -> "my-data";
                  case OPTED_OUT -> "storage";
                  case AGE_UNKNOWN -> "age";
                  case MINOR, SENSITIVE_TOPIC, RESIDUAL_RISK, UNSUPPORTED_LANGUAGE -> "";
                })
        .orElse("");
  }
}
