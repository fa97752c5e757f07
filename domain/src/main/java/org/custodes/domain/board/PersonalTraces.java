package org.custodes.domain.board;

/**
 * Port: looks for what points to a person in a text that the board keeps for good, when it is
 * written: once it is an act, or has been voted on, nobody could take it out any more. Names are no
 * part of it: a decision may speak of a law or a place that is called like somebody.
 */
@FunctionalInterface
interface PersonalTraces {
  /** Whether the text has a direct identifier: an address, a number, an account. */
  boolean hasOne(String text);

  /**
   * @param field whose text it is
   * @throws NamesAPerson if the text has a direct identifier
   */
  default void requireNone(String field, String text) {
    if (hasOne(text)) {
      throw new NamesAPerson(field);
    }
  }
}
