package org.custodes.domain.privacyrequest;

import java.util.List;
import org.custodes.domain.vault.Handle;

/**
 * What a request is about.
 *
 * @param handles the conversations, 1 to {@value #MOST_HANDLES} of them; empty unless that is the
 *     kind
 */
public record Scope(Kind kind, List<Handle> handles) {
  public static final int MOST_HANDLES = 50;

  /** Everything. */
  public static final Scope ALL = new Scope(Kind.ALL, List.of());

  /** What of a person's data. */
  public enum Kind {
    ALL,
    CONVERSATION,
    PREFERENCES
  }

  /**
   * @throws ScopeOutOfRange if handles are missing, too many, or not fitting the kind
   */
  public Scope {
    handles = List.copyOf(handles);
    boolean fits =
        kind == Kind.CONVERSATION
            ? !handles.isEmpty() && handles.size() <= MOST_HANDLES
            : handles.isEmpty();
    if (!fits) {
      throw new ScopeOutOfRange();
    }
  }

  @Override
  public String toString() {
    return "[" + kind + "]";
  }
}
