package org.custodes.domain.privacyrequest;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a request is refused, in the terms of the Data Privacy Vocabulary (W3C DPV 2.0,
 * justifications for not fulfilling a right).
 */
public enum Ground {
  /** The person's identity could not be confirmed (GDPR Art. 12(6)). */
  IDENTITY_VERIFICATION_FAILURE,
  /** Manifestly unfounded (GDPR Art. 12(5)). */
  PROCESS_UNFOUNDED,
  /** Excessive, above all because it is repeated (GDPR Art. 12(5)). */
  PROCESS_EXCESSIVE,
  /** A law obliges to keep it (GDPR Art. 17(3)(b)). */
  LEGAL_OBLIGATION_IMPAIRED,
  /** It is needed for a legal claim (GDPR Art. 17(3)(e)). */
  LEGAL_CLAIM_IMPAIRED,
  /** Nothing is kept of the person, which they have a right to be told (GDPR Art. 15(1)). */
  FULFILMENT_IMPOSSIBLE;

  /** It may keep a part of what was asked for; the others are about the whole of a request. */
  public boolean isExemption() {
    return this == LEGAL_OBLIGATION_IMPAIRED || this == LEGAL_CLAIM_IMPAIRED;
  }

  /** Reads a ground's name; empty if there is none of that name. */
  public static Optional<Ground> named(String name) {
    return Arrays.stream(values()).filter(ground -> ground.name().equals(name)).findFirst();
  }
}
