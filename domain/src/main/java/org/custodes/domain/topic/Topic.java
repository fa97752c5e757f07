package org.custodes.domain.topic;

import java.util.Locale;

/** What a conversation may be about that is nobody else's business. */
public enum Topic {
  MENTAL_HEALTH(0),
  RELATIONSHIPS(1),
  FINANCES(2),
  HEALTH(3),
  SEXUALITY(4),
  RELIGION(5),
  POLITICS(6),
  ETHNICITY(7),
  CRIMINAL(8),
  SELF_HARM(9),
  /** A cue that the person who speaks is a minor. */
  MINOR(10);

  private final int column;

  /**
   * @param column where the model has its weights
   */
  Topic(int column) {
    this.column = column;
  }

  int column() {
    return column;
  }

  /** The name of the list beside this package. */
  String list() {
    return name().toLowerCase(Locale.ROOT) + ".txt";
  }
}
