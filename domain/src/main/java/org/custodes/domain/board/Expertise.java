package org.custodes.domain.board;

/** The field for which a seat of the board is filled. */
public enum Expertise {
  PRIVACY,
  LAW,
  ETHICS,
  CHILD_SAFETY,
  SECURITY
}
