package org.custodes.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.RecordPurpose;

/**
 * What is particular to a grant that a privacy officer opened in an emergency, without anybody's
 * approval: it lasts an hour, alarms the other officers and the board, and has to be reviewed by
 * somebody else. Until it is, its file is kept and no other one can be opened.
 *
 * @param review empty while nobody has reviewed it
 */
record BreakGlass(Optional<Review> review) {
  static final BreakGlass UNREVIEWED = new BreakGlass(Optional.empty());

  /** Stands for whoever opened one whose file is lost; no account has this name. */
  static final Sub NOT_KNOWN = Sub.of("not-known");

  private static final String LOST =
      "The file of this emergency was lost in a restore. What was read under it, by whom and why,"
          + " is not known any more.";

  static final Duration LASTS = Duration.ofHours(1);

  /** Conversations that it shows at most; who needs more has time to ask for a grant. */
  static final int VOLUME = 100;

  /** The last day of a file whose review is due; what is due cannot be sat out. */
  static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

  /**
   * What somebody else found.
   *
   * @param finding whether it was needed, in words, and what follows
   */
  record Review(Sub by, Instant at, String finding) {
    Review {
      GrantReasonOutOfRange.require(finding);
    }

    @Override
    public String toString() {
      return "[review]";
    }
  }

  /** In an emergency nobody chooses fields: both sides of each conversation. */
  static GrantTerms terms(RecordPurpose purpose, String reason) {
    return new GrantTerms(purpose, EnumSet.allOf(Speaker.class), VOLUME, LASTS, reason);
  }

  /** Of one whose file is lost: the wider purpose, because nobody can say that it was not. */
  static GrantTerms termsNotKnown() {
    return terms(RecordPurpose.TRAINING_SENSITIVE, LOST);
  }

  boolean isDue() {
    return review.isEmpty();
  }
}
