package org.custodes.domain.vault;

/**
 * Sealed bytes do not open: altered, moved to another row, or of another key. Says nothing of the
 * row.
 */
public final class Unopenable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unopenable(Throwable cause) {
    super("sealed bytes do not open under the key of their row", cause);
  }
}
