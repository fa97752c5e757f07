package org.custodes.domain.kernel;

import jakarta.ejb.ApplicationException;

/**
 * A broken rule, said to the person who broke it. One subclass per rule; the message names the rule
 * in words and never holds personal data, because it travels to pages, problem documents and logs.
 *
 * <p>Reaches the web as itself (an {@code EJBException} would hide it) and rolls the transaction
 * back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, lower case with hyphens; the last part of the problem type and of the
   *     message key {@code refusal.<code>}
   * @param message the rule in plain words, without personal data
   */
  protected Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The stable name of the rule, for example {@code consent-required}. */
  public String code() {
    return code;
  }
}
