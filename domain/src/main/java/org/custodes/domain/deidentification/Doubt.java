package org.custodes.domain.deidentification;

/** Why a de-identified conversation must not be kept. */
public enum Doubt {
  /** Too much was masked, something is left, or the text could not be read to its end. */
  RESIDUAL_RISK,
  /** There is no vocabulary for the language that most words are of. */
  UNSUPPORTED_LANGUAGE
}
