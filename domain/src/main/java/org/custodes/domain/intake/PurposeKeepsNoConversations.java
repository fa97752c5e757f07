package org.custodes.domain.intake;

import org.custodes.domain.kernel.Refusal;

/** Conversations are kept for training or to give context, and for nothing else (P10 to P12). */
public final class PurposeKeepsNoConversations extends Refusal {
  private static final long serialVersionUID = 1L;

  public PurposeKeepsNoConversations() {
    super(
        Kind.INVALID,
        "purpose-keeps-no-conversations",
        "A conversation is stored for the purpose training or context.",
        "purpose");
  }
}
