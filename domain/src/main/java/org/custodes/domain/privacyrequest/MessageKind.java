package org.custodes.domain.privacyrequest;

/** What a person is told about their request, and when. */
public enum MessageKind {
  /** It has come in, and by when it is answered. */
  RECEIPT(1),
  /** It is to be shown who asks. */
  IDENTITY(1),
  /** The desk asks something. */
  QUESTION(1),
  /** More time is taken, and why (GDPR Art. 12(3)). */
  EXTENSION(1),
  /** It is refused, on which ground, and where to complain (GDPR Art. 12(4)). */
  REFUSAL(1),
  /** Done, but for what a legal hold keeps. */
  HELD(1),
  /** Done. */
  COMPLETION(1),
  /** A copy of everything can be fetched (GDPR Art. 15(3) and 20). */
  COPY(1),
  /** What was agreed to is taken back (GDPR Art. 7(3)). */
  TAKEN_BACK(1);

  private final int version;

  MessageKind(int version) {
    this.version = version;
  }

  /** That what was asked for is done. */
  static MessageKind completion(RequestType type) {
    return switch (type) {
      case ACCESS, PORTABILITY -> COPY;
      case CONSENT_WITHDRAWAL -> TAKEN_BACK;
      case ERASURE, RECTIFICATION, RESTRICTION, OBJECTION -> COMPLETION;
    };
  }

  /** The version of its template by which it is sent now; those before stay readable. */
  int version() {
    return version;
  }
}
