package org.custodes.domain.deadline;

/**
 * A span that a law sets.
 *
 * @param source the article
 */
public record Term(Span span, String source) {}
