package org.custodes.domain.consent;

/**
 * Which notice a person saw.
 *
 * @param version counted per purpose from {@code 1}
 * @param language a BCP 47 tag, for example {@code en}
 */
public record NoticeRef(String version, String language) {}
