package org.custodes.domain.board;

/** What a ballot says. */
public enum Choice {
  YES,
  NO,
  ABSTAIN
}
