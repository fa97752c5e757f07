package org.custodes.domain.consent;

import java.time.Instant;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.SubjectState;

/**
 * How a person stands to one purpose.
 *
 * @param decidedAt when they last said something; null before the first time
 * @param notice what they saw; null before the first time
 * @param method how they said it; null before the first time
 * @param inEffect whether the purpose is allowed now: consent given, storage on, and not barred by
 *     age
 */
public record Standing(
    Purpose purpose,
    ConsentState state,
    Instant decidedAt,
    NoticeRef notice,
    String method,
    boolean inEffect) {

  static Standing of(Purpose purpose, SubjectState state) {
    return state
        .consent(purpose)
        .map(kept -> of(purpose, kept, state.allows(purpose)))
        .orElseGet(() -> new Standing(purpose, ConsentState.NONE, null, null, null, false));
  }

  private static Standing of(Purpose purpose, KeptConsent kept, boolean inEffect) {
    return new Standing(
        purpose,
        kept.state(),
        kept.at(),
        new NoticeRef(kept.noticeVersion(), kept.language()),
        kept.method(),
        inEffect);
  }
}
