package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** What is published points to nobody. */
public final class NamesAPerson extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param field whose text it is
   */
  public NamesAPerson(String field) {
    super(
        Kind.UNPROCESSABLE,
        "review-names-a-person",
        "This is going to be public, and something in it may point to a person: an address, a number or an account. Take it out first.",
        field);
  }
}
