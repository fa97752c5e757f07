package org.custodes.domain.ledger;

/**
 * Port: where a business transaction queues its leaf. Insert only, under a random id, so that the
 * row says nothing of order or owner.
 */
public interface LedgerOutbox {
  /** Queues the leaf in the caller's transaction; it is lost with it. */
  void queue(Leaf leaf);
}
