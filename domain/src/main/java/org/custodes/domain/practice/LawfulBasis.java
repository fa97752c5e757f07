package org.custodes.domain.practice;

/** Why processing is lawful (GDPR, Art. 6(1)). */
public enum LawfulBasis {
  CONSENT("A6-1-a", "Art. 6(1)(a)"),
  CONTRACT("A6-1-b", "Art. 6(1)(b)"),
  LEGAL_OBLIGATION("A6-1-c", "Art. 6(1)(c)"),
  VITAL_INTEREST("A6-1-d", "Art. 6(1)(d)"),
  PUBLIC_TASK("A6-1-e", "Art. 6(1)(e)"),
  LEGITIMATE_INTEREST("A6-1-f", "Art. 6(1)(f)");

  private final String term;
  private final String article;

  LawfulBasis(String term, String article) {
    this.term = term;
    this.article = article;
  }

  /** The term of the W3C DPV's {@code legal/eu/gdpr} vocabulary. */
  public String term() {
    return "eu-gdpr:" + term;
  }

  /** The place in the law, to be printed. */
  public String article() {
    return article;
  }
}
