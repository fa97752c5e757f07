package org.custodes.gate.evaluation;

import org.custodes.domain.deidentification.Deidentified;

/**
 * What becomes of labelled conversations: how many the de-identifier is sure of, and how many of
 * these leak all the same. The figure that matters most.
 */
final class Chats {
  private final Risk risk = new Risk();
  private Share accepted = Share.NONE;
  private Share stored = Share.NONE;
  private Share acceptedIdentified = Share.NONE;
  private Share acceptedPlain = Share.NONE;
  private Share leakFree = Share.NONE;
  private Share leakFreeIdentified = Share.NONE;
  private double maskedOfPlain;

  /**
   * @param identified whether a direct identifier is in it
   * @param clean whether none was left
   * @param sensitive whether the screen of topics would refuse it
   */
  void add(Deidentified made, boolean identified, boolean clean, boolean sensitive) {
    boolean sure = made.doubt().isEmpty();
    risk.add(made, clean);
    accepted = accepted.plus(sure);
    stored = stored.plus(sure && !sensitive);
    if (sure) {
      leakFree = leakFree.plus(clean);
    }
    if (!identified) {
      acceptedPlain = acceptedPlain.plus(sure);
      maskedOfPlain += made.maskedWordShare();
      return;
    }
    acceptedIdentified = acceptedIdentified.plus(sure);
    if (sure) {
      leakFreeIdentified = leakFreeIdentified.plus(clean);
    }
  }

  boolean isEmpty() {
    return accepted.of() == 0;
  }

  /** Without a doubt of the de-identifier's. */
  Share accepted() {
    return accepted;
  }

  /** Accepted, and without a sensitive topic. */
  Share stored() {
    return stored;
  }

  /** Of those with a direct identifier. */
  Share acceptedIdentified() {
    return acceptedIdentified;
  }

  /** Of those without a direct identifier. */
  Share acceptedPlain() {
    return acceptedPlain;
  }

  /** Of those accepted, those without a leak. */
  Share leakFree() {
    return leakFree;
  }

  /** Of those accepted that have a direct identifier, those without a leak. */
  Share leakFreeIdentified() {
    return leakFreeIdentified;
  }

  /** Mean share of words that were masked where nobody is named. */
  double maskedOfPlain() {
    return acceptedPlain.of() == 0 ? 0 : maskedOfPlain / acceptedPlain.of();
  }

  Risk risk() {
    return risk;
  }
}
