package org.custodes.domain.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;

/** Port: what the identity provider's token says of the sign-in itself. */
public interface SignIns {
  /**
   * When the person last proved who they are (OpenID Connect Core, section 2, {@code auth_time});
   * empty where the token does not say.
   */
  Optional<Instant> provedAt(Principal principal);
}
