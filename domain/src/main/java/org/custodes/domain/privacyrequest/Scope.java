package org.custodes.domain.privacyrequest;

import java.util.List;
import org.custodes.domain.vault.Handle;

/**
 * What a request is about.
 *
 * @param handles the conversations, 1 to {@value #MOST_HANDLES} of them; empty unless that is the
 *     kind
 * @param account the sign-in account too; with everything only
 */
public record Scope(Kind kind, List<Handle> handles, boolean account) {
  public static final int MOST_HANDLES = 50;

  /** Everything. */
  public static final Scope ALL = new Scope(Kind.ALL, List.of());

  /** Everything, and the account with which the person signs in. */
  public static final Scope ALL_AND_ACCOUNT = new Scope(Kind.ALL, List.of(), true);

  /** What of a person's data. */
  public enum Kind {
    ALL,
    CONVERSATION,
    PREFERENCES,

    /** What was learned from them; no feature keeps anything of the kind. */
    LEARNING
  }

  /** Leaves the sign-in account alone. */
  public Scope(Kind kind, List<Handle> handles) {
    this(kind, handles, false);
  }

  /**
   * @throws ScopeOutOfRange if handles are missing, too many, or not fitting the kind, or the
   *     account is to go and something else to stay
   */
  public Scope {
    handles = List.copyOf(handles);
    boolean fits =
        kind == Kind.CONVERSATION
            ? !handles.isEmpty() && handles.size() <= MOST_HANDLES
            : handles.isEmpty();
    if (!fits || (account && kind != Kind.ALL)) {
      throw new ScopeOutOfRange();
    }
  }

  @Override
  public String toString() {
    return "[" + kind + "]";
  }
}
