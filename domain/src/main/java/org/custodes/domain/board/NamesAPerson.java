package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** What is published points to nobody. */
public final class NamesAPerson extends Refusal {
  private static final long serialVersionUID = 1L;

  public NamesAPerson() {
    super(
        Kind.UNPROCESSABLE,
        "review-names-a-person",
        "Something that would be published may point to a person: an address, a number or an account. Take it out first.",
        "summary");
  }
}
