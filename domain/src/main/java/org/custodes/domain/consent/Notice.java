package org.custodes.domain.consent;

import java.util.List;
import org.custodes.domain.kernel.Purpose;

/**
 * What a person is told before they decide, word for word. A version never changes; a change is a
 * new version.
 *
 * @param path where it can be read without signing in, below the house's public address
 * @param sha256 of its source text in UTF-8, lower case hexadecimal
 * @param summary one sentence
 * @param paragraphs the whole text
 */
public record Notice(
    Purpose purpose,
    String version,
    String language,
    String path,
    String sha256,
    String title,
    String summary,
    List<String> paragraphs) {
  public Notice {
    paragraphs = List.copyOf(paragraphs);
  }

  public NoticeRef ref() {
    return new NoticeRef(version, language);
  }
}
