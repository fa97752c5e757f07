package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.custodes.domain.access.SignIns;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Reads what the access token says, as the server's OpenID Connect client has verified it. Keycloak
 * states the time of the sign-in for everything that goes through its pages. A token that it gave
 * for a password, as the demo's client may ask for, has none and was proved when it was issued: the
 * realm gives that client no token by which another could be had later.
 */
@ApplicationScoped
class SignInsOfTheServer implements SignIns {
  @Override
  public Optional<Instant> provedAt(Principal principal) {
    return principal instanceof OidcPrincipal<?> person
        ? Optional.ofNullable(person.getOidcSecurityContext().getToken())
            .flatMap(SignInsOfTheServer::provedAt)
        : Optional.empty();
  }

  private static Optional<Instant> provedAt(AccessToken token) {
    return Stream.of("auth_time", "iat")
        .map(token::getClaimValue)
        .filter(Number.class::isInstance)
        .findFirst()
        .map(at -> Instant.ofEpochSecond(((Number) at).longValue()));
  }
}
