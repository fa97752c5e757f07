package org.custodes.domain.board;

/** How much a finding weighs. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  OBSERVATION,
  COMMENDATION
}
