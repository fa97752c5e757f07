package org.custodes.domain.kernel;

import java.util.Set;

/**
 * Who acts, as the identity provider says. Made by {@code access.Caller} from the security context
 * alone, never from a parameter.
 *
 * @param roles the realm roles of the token, all of {@link Role#ALL}
 */
public record Actor(Sub sub, Set<String> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }
}
