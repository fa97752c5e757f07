package org.custodes.domain.privacyrequest;

import java.util.Optional;
import org.custodes.domain.kernel.Sub;

/**
 * What is asked for.
 *
 * @param person the sign-in whose data it is about, for as long as something is to be done there;
 *     empty once the request is closed
 * @param language in which they are written to
 */
record Ask(Scope scope, Optional<Sub> person, MessageLanguage language) {
  /** Whoever says nothing else is written to in English. */
  Ask(Scope scope, Optional<Sub> person) {
    this(scope, person, MessageLanguage.EN);
  }

  Ask closed() {
    return new Ask(scope, Optional.empty(), language);
  }

  @Override
  public String toString() {
    return "[ask]";
  }
}
