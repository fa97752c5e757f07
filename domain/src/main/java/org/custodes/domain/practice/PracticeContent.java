package org.custodes.domain.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.custodes.domain.ledger.RecordBody;

/**
 * What one version of a practice says: everything that a record of processing needs (GDPR, Art.
 * 30(1)), and the promises that the practice carries.
 *
 * @param basisWhy why this basis, and of special categories the condition of Art. 9(2)
 * @param subjects categories of data subjects
 * @param data categories of personal data
 * @param source from where the data comes
 * @param recipients categories of recipients; a line that says so where there are none
 * @param transfers to third countries, with the safeguard
 * @param systems where it happens
 * @param safeguards technical and organisational measures
 * @param owner the office that answers for it, never a person's name
 * @param reviewMonths after how many months it is reviewed again
 */
public record PracticeContent(
    String title,
    String summary,
    String purpose,
    DpvPurpose dpv,
    LawfulBasis basis,
    String basisWhy,
    List<String> subjects,
    List<String> data,
    String source,
    List<String> recipients,
    String transfers,
    List<String> systems,
    List<RetentionRule> retention,
    List<String> safeguards,
    String owner,
    Set<PromiseId> promises,
    int reviewMonths) {
  /** The greatest lengths, in characters. */
  public static final int TITLE = 100;

  public static final int TEXT = 1_500;
  public static final int LINE = 300;

  /** Privacy reviews are due at least every two years. */
  public static final int MOST_MONTHS = 24;

  /**
   * @throws PracticeTextOutOfRange if a text is missing, too long or unprintable
   * @throws UnknownPromise if it carries none
   */
  public PracticeContent {
    title = PracticeText.line("title", title, TITLE);
    summary = PracticeText.paragraphs("summary", summary, TEXT);
    purpose = PracticeText.paragraphs("purpose", purpose, TEXT);
    basisWhy = PracticeText.paragraphs("basisWhy", basisWhy, TEXT);
    subjects = PracticeText.lines("subjects", subjects, LINE);
    data = PracticeText.lines("data", data, LINE);
    source = PracticeText.paragraphs("source", source, TEXT);
    recipients = PracticeText.lines("recipients", recipients, LINE);
    transfers = PracticeText.paragraphs("transfers", transfers, TEXT);
    systems = PracticeText.lines("systems", systems, LINE);
    safeguards = PracticeText.lines("safeguards", safeguards, LINE);
    owner = PracticeText.line("owner", owner, TITLE);
    if (dpv == null) {
      throw new PracticeTextOutOfRange("dpv");
    }
    if (basis == null) {
      throw new PracticeTextOutOfRange("basis");
    }
    if (retention == null || retention.isEmpty() || retention.size() > PracticeText.MOST_LINES) {
      throw new PracticeTextOutOfRange("retention");
    }
    if (reviewMonths < 1 || reviewMonths > MOST_MONTHS) {
      throw new PracticeTextOutOfRange("reviewMonths");
    }
    if (promises == null || promises.isEmpty()) {
      throw new UnknownPromise();
    }
    retention = List.copyOf(retention);
    promises = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(promises));
  }

  /** SHA-256 of the canonical JSON, in hexadecimal: what an approval is bound to. */
  public String sha256() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(RecordBody.of(this)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The same words in UTF-8, as they are hashed. */
  public String canonical() {
    return new String(RecordBody.of(this), StandardCharsets.UTF_8);
  }
}
