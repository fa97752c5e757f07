package org.custodes.domain.vault;

/**
 * The vault's name for one incarnation of a person: HMAC(K_tag, "subject" | id), 32 bytes in lower
 * case hexadecimal. It leads back to nobody without K_tag and the main database.
 */
public record SubjectTag(String hex) {
  public SubjectTag {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a tag has 64 hexadecimal digits, not " + hex.length());
    }
  }

  @Override
  public String toString() {
    return "[tag]";
  }
}
