package org.custodes.domain.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Utterance;

/**
 * A conversation as it is offered: raw text, which lives for one call and is written nowhere. It
 * prints nothing.
 *
 * @param purpose training or context
 * @param messages 1 to {@value #MOST_MESSAGES}, in the order in which they were spoken, each of at
 *     most {@value #MOST_BYTES} bytes in UTF-8
 */
public record Submission(Purpose purpose, List<Utterance> messages) {
  public static final int MOST_MESSAGES = 500;
  public static final int MOST_BYTES = 64 * 1024;

  /**
   * @throws PurposeKeepsNoConversations for any other purpose
   * @throws MessagesOutOfRange if there are none, too many, or one is too long
   */
  public Submission {
    messages = List.copyOf(messages);
    if (purpose != Purpose.TRAINING && purpose != Purpose.CONTEXT) {
      throw new PurposeKeepsNoConversations();
    }
    if (messages.isEmpty() || messages.size() > MOST_MESSAGES) {
      throw MessagesOutOfRange.count();
    }
    if (messages.stream().anyMatch(Submission::isTooLong)) {
      throw MessagesOutOfRange.length();
    }
  }

  private static boolean isTooLong(Utterance message) {
    int chars = message.text().length();
    return chars > MOST_BYTES
        || (chars * 3L > MOST_BYTES
            && message.text().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES);
  }

  @Override
  public String toString() {
    return "[submission]";
  }
}
