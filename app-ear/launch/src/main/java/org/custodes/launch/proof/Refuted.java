package org.custodes.launch.proof;

/** A claim that did not hold; the message says how that was seen. */
final class Refuted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refuted(String seen) {
    super(seen);
  }
}
