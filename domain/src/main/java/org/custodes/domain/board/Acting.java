package org.custodes.domain.board;

import java.util.Set;
import org.custodes.domain.access.StaffTag;

/**
 * Somebody who acts in a review or looks at one.
 *
 * @param roles the realm roles of the token
 */
record Acting(StaffTag staff, Set<String> roles) {
  boolean has(String role) {
    return roles.contains(role);
  }
}
