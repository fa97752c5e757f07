package org.custodes.domain.topic;

import java.util.Locale;

/** What a conversation may be about that is nobody else's business. */
public enum Topic {
  MENTAL_HEALTH,
  RELATIONSHIPS,
  FINANCES,
  HEALTH,
  SEXUALITY,
  RELIGION,
  POLITICS,
  ETHNICITY,
  CRIMINAL,
  SELF_HARM,
  /** A cue that the person who speaks is a minor. */
  MINOR;

  /** The name of the list beside this package. */
  String list() {
    return name().toLowerCase(Locale.ROOT) + ".txt";
  }
}
