package org.custodes.launch.sending;

/** What became of a line. */
sealed interface Outcome {
  /** It is kept. */
  record Stored() implements Outcome {}

  /**
   * The gate refused it; nothing of it is kept.
   *
   * @param reason the API's word
   */
  record Refused(String reason) implements Outcome {}

  /**
   * Nobody decided: the line is broken, or the API did not take it.
   *
   * @param why ends a sentence that begins with the line's number
   */
  record Failed(String why) implements Outcome {}
}
