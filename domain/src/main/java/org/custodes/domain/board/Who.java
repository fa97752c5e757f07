package org.custodes.domain.board;

/** Who may do a step, in words that the table of the documentation repeats. */
public enum Who {
  BOARD_OR_OFFICER("a member, the secretary or a privacy officer"),
  CHAIR("the chair"),
  CHAIR_OR_SECRETARY("the chair or the secretary"),
  DRAWN("a member whose seat was drawn and who is not recused"),
  SITTING("a sitting member of the panel"),
  PRESIDING("whoever presides: the chair on the panel, else its lowest seat"),
  PRESIDING_OR_SECRETARY("whoever presides, or the secretary"),
  SITTING_OR_SECRETARY("a sitting member of the panel, or the secretary"),
  MANAGEMENT("a privacy officer without a seat");

  private final String words;

  Who(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
