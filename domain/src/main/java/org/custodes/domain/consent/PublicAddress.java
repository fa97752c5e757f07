package org.custodes.domain.consent;

import java.net.URI;

/** Port: where the house can be reached by anyone, as it stands in receipts. */
public interface PublicAddress {
  /** Without a slash at the end. */
  URI base();
}
