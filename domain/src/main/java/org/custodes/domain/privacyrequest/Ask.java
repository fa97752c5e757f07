package org.custodes.domain.privacyrequest;

import java.util.Optional;
import org.custodes.domain.kernel.Sub;

/**
 * What is asked for.
 *
 * @param person the sign-in whose data it is about, for as long as something is to be done there;
 *     empty once the request is closed
 */
record Ask(Scope scope, Optional<Sub> person) {
  Ask closed() {
    return new Ask(scope, Optional.empty());
  }

  @Override
  public String toString() {
    return "[ask]";
  }
}
