package org.custodes.domain.ledger;

/**
 * Port: the one writer that numbers queued leaves. Numbers are dense and start at 0. Of two writers
 * at once, one does nothing.
 */
public interface LedgerSequence {
  /**
   * Moves up to {@code most} queued leaves into the log, in one transaction of its own. Personal
   * leaves of a batch are sorted by their commitment, so that their order says nothing.
   *
   * @return how many were numbered
   */
  int numberNext(int most);

  /** How many leaves the log has. */
  long size();
}
