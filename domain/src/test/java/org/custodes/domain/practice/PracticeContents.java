package org.custodes.domain.practice;

import java.util.List;
import java.util.Set;
import org.custodes.domain.access.StaffTag;

/** Practices and officers to test with. */
public final class PracticeContents {
  public static final PracticeCode CONSENTS = new PracticeCode("consent-records");
  public static final StaffTag FATIMA = new StaffTag("fa".repeat(32));
  public static final StaffTag JONAS = new StaffTag("0a".repeat(32));

  /** As the demonstration says it. */
  public static final PracticeContent CONTENT =
      DemoCatalogue.read().practices().getFirst().versions().getFirst().content();

  private PracticeContents() {}

  /** The same with another title. */
  public static PracticeContent titled(String title) {
    return new PracticeContent(
        title,
        CONTENT.summary(),
        CONTENT.purpose(),
        CONTENT.dpv(),
        CONTENT.basis(),
        CONTENT.basisWhy(),
        CONTENT.subjects(),
        CONTENT.data(),
        CONTENT.source(),
        CONTENT.recipients(),
        CONTENT.transfers(),
        CONTENT.systems(),
        CONTENT.retention(),
        CONTENT.safeguards(),
        CONTENT.owner(),
        CONTENT.promises(),
        CONTENT.reviewMonths());
  }

  /** A practice of one promise with one line in each list. */
  static PracticeContent plain(String title, String line, String promise) {
    return new PracticeContent(
        title,
        line,
        line,
        DpvPurpose.LEGAL_COMPLIANCE,
        LawfulBasis.LEGAL_OBLIGATION,
        line,
        List.of(line),
        List.of(line),
        line,
        List.of(line),
        line,
        List.of(line),
        List.of(new RetentionRule(line, "P6M", line, RetentionAction.SHRED, line)),
        List.of(line),
        "Privacy office",
        Set.of(new PromiseId(promise)),
        12);
  }
}
