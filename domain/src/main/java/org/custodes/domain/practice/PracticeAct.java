package org.custodes.domain.practice;

import org.custodes.domain.access.StaffTag;

/**
 * One act on a practice. Acts are kept for good, in order, and the practice is what they make of
 * it; each has its leaf.
 */
public sealed interface PracticeAct {
  /** The version that it is about, from 1. */
  int version();

  /** Who acted. */
  StaffTag by();

  /** The part of the leaf's type that names the act. */
  String type();

  /** A new version is begun; there is no other open one. */
  record Drafted(int version, PracticeContent content, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "drafted";
    }
  }

  /** A draft says something else now. */
  record Revised(int version, PracticeContent content, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "revised";
    }
  }

  record Proposed(int version, String sha256, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "proposed";
    }
  }

  record SentBack(int version, String reason, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "sent-back";
    }
  }

  /** Another officer puts it in force; what was in force before is retired by it. */
  record Adopted(int version, String sha256, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "adopted";
    }
  }

  /** An officer proposes to give the practice up. */
  record RetirementProposed(int version, String reason, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "retirement-proposed";
    }
  }

  /** It stays in force. */
  record RetirementDropped(int version, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "retirement-dropped";
    }
  }

  /** Another officer gives the practice up, for the reason that was proposed. */
  record Retired(int version, String reason, StaffTag by) implements PracticeAct {
    @Override
    public String type() {
      return "retired";
    }
  }
}
