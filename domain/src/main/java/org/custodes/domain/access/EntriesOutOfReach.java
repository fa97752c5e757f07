package org.custodes.domain.access;

import jakarta.ejb.ApplicationException;

/**
 * Who reads what cannot be written down now, so nothing is shown. Nothing was lost: the grant
 * stands where it stood. Reaches the web as itself, so that the reader's page can say it.
 */
@ApplicationException(rollback = true)
public final class EntriesOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EntriesOutOfReach(Throwable cause) {
    super("the entries of a reading cannot be written", cause);
  }
}
