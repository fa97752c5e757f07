package org.custodes.domain.board;

/** How a recommendation stands; only the board says. */
public enum AdviceStatus {
  OPEN_ACCEPTABLE,
  OPEN_UNACCEPTABLE,
  CLOSED_MET,
  CLOSED_EXCEEDED,
  CLOSED_UNACCEPTABLE,
  SUPERSEDED;

  public boolean isOpen() {
    return this == OPEN_ACCEPTABLE || this == OPEN_UNACCEPTABLE;
  }
}
