package org.custodes.domain.conversation;

import org.custodes.domain.kernel.Refusal;

/** What a person agreed to for one purpose is read for that purpose only (P10 to P12). */
public final class ContextPurposeOnly extends Refusal {
  private static final long serialVersionUID = 1L;

  public ContextPurposeOnly() {
    super(
        Kind.FORBIDDEN,
        "context-only",
        "Context is read for the purpose context and for no other.",
        "purpose");
  }
}
