package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something stays, and until when.
 *
 * @param reason its code; the rule follows from it
 * @param until the last day, or empty where no day is known
 */
public record Remainder(Reason reason, Optional<LocalDate> until) {
  /** The codes; a reader who knows one in another version of the format knows it in this. */
  public enum Reason {
    /** Somebody with the authority to do so has ordered that it be kept. */
    LEGAL_HOLD,
    /** A law obliges to keep it; the plan says which, to the person. */
    LEGAL_OBLIGATION,
    /** It is needed for a legal claim. */
    LEGAL_CLAIM,
    /** Entries of the transparency log; the key that could open them is destroyed. */
    LEDGER_LEAVES,
    /** The request itself, as proof of how it was answered. */
    REQUEST_RECORD,
    /** The note that this must stay erased, for the day an old backup is restored. */
    TOMBSTONE,
    /** The account at the sign-in service, which is not part of this. */
    SIGN_IN_ACCOUNT,
    /** Copies for disaster; what was shredded in them has lost its key in the live systems. */
    BACKUPS,
    /** Released to research partners as part of an anonymised set, in which nobody is found. */
    RELEASED_SET
  }

  /** Stays until the end of a day. */
  public static Remainder until(Reason reason, LocalDate day) {
    return new Remainder(reason, Optional.of(day));
  }

  /** Stays for as long as the reason stands; see the words of the reason for how long that is. */
  public static Remainder withoutEnd(Reason reason) {
    return new Remainder(reason, Optional.empty());
  }
}
