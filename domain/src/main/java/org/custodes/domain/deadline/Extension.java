package org.custodes.domain.deadline;

import java.time.LocalDate;

/**
 * More time, taken with notice to the person.
 *
 * @param noticeOn the day on which the notice, with the reason, went out
 */
public record Extension(ExtensionReason reason, LocalDate noticeOn) {}
