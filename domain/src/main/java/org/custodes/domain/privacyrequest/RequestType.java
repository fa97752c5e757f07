package org.custodes.domain.privacyrequest;

import java.util.Arrays;
import org.custodes.domain.deadline.Matter;

/** What a person may ask for by law (GDPR Art. 7(3), 15 to 18, 20 and 21). */
public enum RequestType {
  ERASURE(1),
  ACCESS(2),
  PORTABILITY(3),
  RECTIFICATION(4),
  RESTRICTION(5),
  OBJECTION(6),
  CONSENT_WITHDRAWAL(7);

  private final int code;

  RequestType(int code) {
    this.code = code;
  }

  /** The code of the column. */
  int code() {
    return code;
  }

  /** This version carries it out. */
  boolean isOffered() {
    return switch (this) {
      case ERASURE, ACCESS, PORTABILITY, CONSENT_WITHDRAWAL -> true;
      case RECTIFICATION, RESTRICTION, OBJECTION -> false;
    };
  }

  /** It ends with a certificate of what was erased. */
  boolean isCertified() {
    return this == ERASURE;
  }

  /**
   * Whether the person has to have signed in freshly (level L1): for whatever reads or erases.
   * Taking a consent back is as easy as giving it (GDPR Art. 7(3)).
   */
  boolean needsFreshSignIn() {
    return this != CONSENT_WITHDRAWAL;
  }

  /** As the law's clock calls it. */
  Matter matter() {
    return Matter.valueOf(name());
  }

  static RequestType of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst().orElseThrow();
  }
}
