package org.custodes.domain.privacyrequest;

import org.custodes.domain.deadline.Regime;

/** What somebody asks for, as they file it. */
public record Filing(RequestType type, Scope scope, Regime regime) {
  /**
   * @throws ScopeNotOfType if something else than erasure is asked for in part
   */
  public Filing {
    if (type != RequestType.ERASURE && !scope.equals(Scope.ALL)) {
      throw new ScopeNotOfType();
    }
  }
}
