package org.custodes.domain.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

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

  /** What sort of no this is; the web's one mapper turns it into a status. */
  public enum Kind {
    /** The input has the wrong shape: HTTP 400. */
    INVALID,
    /** The caller may not: HTTP 403. */
    FORBIDDEN,
    /** There is no such thing for this caller: HTTP 404. */
    NOT_FOUND,
    /** The thing is in a state that does not allow it: HTTP 409. */
    CONFLICT,
    /** The input is well formed and may not be accepted: HTTP 422. */
    UNPROCESSABLE
  }

  private final Kind kind;
  private final String code;
  private final String field;

  /**
   * @param code stable, lower case with hyphens; the last part of the problem type and of the
   *     message key {@code refusal.<code>}
   * @param message the rule in plain words, without personal data
   */
  protected Refusal(Kind kind, String code, String message) {
    this(kind, code, message, null);
  }

  /**
   * @param field the name of the input field that the rule speaks of, or null
   */
  protected Refusal(Kind kind, String code, String message, String field) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.field = field;
  }

  public final Kind kind() {
    return kind;
  }

  /** The stable name of the rule, for example {@code consent-missing}. */
  public final String code() {
    return code;
  }

  /** The input field that the rule speaks of. */
  public final Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
