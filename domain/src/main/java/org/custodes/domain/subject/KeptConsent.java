package org.custodes.domain.subject;

import java.time.Instant;

/**
 * The last word of a person on one purpose, as their sealed state keeps it.
 *
 * @param event the number of the consent event that holds the evidence
 * @param noticeVersion the version of the notice that the person saw
 * @param language the language in which they saw it, a BCP 47 tag
 * @param method how they said it, at most 64 characters
 */
public record KeptConsent(
    ConsentState state,
    int event,
    Instant at,
    String noticeVersion,
    String language,
    String method) {

  /** The same consent as it counts once a restored database has put it in doubt. */
  KeptConsent inDoubt() {
    return state == ConsentState.GIVEN
        ? new KeptConsent(ConsentState.WITHDRAWN, event, at, noticeVersion, language, method)
        : this;
  }
}
