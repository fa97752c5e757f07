package org.custodes.domain.privacyrequest;

import org.custodes.domain.deadline.Regime;

/**
 * What somebody asks for, as they file it.
 *
 * @param language in which they are written to about it
 */
public record Filing(RequestType type, Scope scope, Regime regime, MessageLanguage language) {
  /** In English. */
  public Filing(RequestType type, Scope scope, Regime regime) {
    this(type, scope, regime, MessageLanguage.EN);
  }

  /**
   * @throws ScopeNotOfType if something else than erasure is asked for in part
   */
  public Filing {
    if (type != RequestType.ERASURE && !scope.equals(Scope.ALL)) {
      throw new ScopeNotOfType();
    }
  }
}
