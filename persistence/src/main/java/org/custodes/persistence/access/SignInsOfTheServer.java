package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.custodes.domain.access.SignIns;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Reads what the access token says, as the server's OpenID Connect client has verified it. */
@ApplicationScoped
class SignInsOfTheServer implements SignIns {
  @Override
  public Optional<Instant> provedAt(Principal principal) {
    return principal instanceof OidcPrincipal<?> person
        ? Optional.ofNullable(person.getOidcSecurityContext().getToken())
            .map(token -> token.getClaimValue("auth_time"))
            .filter(Number.class::isInstance)
            .map(at -> Instant.ofEpochSecond(((Number) at).longValue()))
        : Optional.empty();
  }
}
