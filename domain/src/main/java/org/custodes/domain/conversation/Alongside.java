package org.custodes.domain.conversation;

import org.custodes.domain.vault.Handle;

/**
 * What a caller writes into the storing transaction beside the record: rows that belong to nobody,
 * or nothing.
 */
public interface Alongside {
  /** What the answer will say, known once the record has its handle. */
  interface Of {
    Alongside of(Handle handle);
  }

  /** Nothing beside the record. */
  Alongside NOTHING =
      new Alongside() {
        @Override
        public void insert() {}

        @Override
        public void delete() {}
      };

  /**
   * @throws Taken if it is there already
   */
  void insert();

  /** Takes back what {@link #insert} wrote. */
  void delete();

  /** Somebody else wrote it first; the whole transaction is rolled back. */
  final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
