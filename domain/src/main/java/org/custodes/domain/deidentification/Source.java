package org.custodes.domain.deidentification;

/**
 * How a finding came about, the surest first. The order decides the type where findings of one
 * length overlap, never whether something is masked.
 */
public enum Source {
  VALIDATED,
  PATTERN,
  CUE,
  MODEL,
  GAZETTEER,
  MEMORY,
  ALLOW_LIST
}
