package org.custodes.domain.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text of which somebody said what it is: a disclosure of a topic, or a look-alike of one.
 *
 * @param source where it comes from; figures are kept apart by it
 */
public record LabelledText(String source, Topic topic, boolean discloses, String text) {
  private static final Set<String> OWN = Set.of("my", "mine", "our", "ours", "myself");
  private static final Set<String> SELF =
      Set.of("i", "im", "ive", "id", "we", "weve", "were", "me", "us");

  /**
   * "how do i get a loan", "i would like to know": the asking person says nothing of themselves.
   */
  private static final List<List<String>> ASKING =
      List.of(
          List.of("do", "i"),
          List.of("can", "i"),
          List.of("could", "i"),
          List.of("should", "i"),
          List.of("would", "i"),
          List.of("may", "i"),
          List.of("will", "i"),
          List.of("if", "i"),
          List.of("do", "we"),
          List.of("can", "we"),
          List.of("i", "want"),
          List.of("i", "need"),
          List.of("i", "would"),
          List.of("id", "like"),
          List.of("i", "wanna"),
          List.of("i", "get"),
          List.of("i", "wish"),
          List.of("i", "have", "to"),
          List.of("tell", "me"),
          List.of("give", "me"),
          List.of("help", "me"),
          List.of("show", "me"),
          List.of("for", "me"),
          List.of("let", "me"),
          List.of("let", "us"));

  /**
   * What a label that names a topic is worth. Public labels say what a text is about; of those, a
   * text counts as a disclosure if somebody speaks of themselves in it beyond the asking.
   *
   * @return empty for a question without a disclosure, which is neither
   */
  public static Optional<LabelledText> about(String source, Topic topic, String text) {
    return isPersonal(Tokens.of(text))
        ? Optional.of(new LabelledText(source, topic, true, text))
        : Optional.empty();
  }

  private static boolean isPersonal(List<String> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      if (OWN.contains(token) || (SELF.contains(token) && !asksAt(tokens, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksAt(List<String> tokens, int at) {
    return ASKING.stream()
        .anyMatch(phrase -> isAt(phrase, tokens, at) || (at > 0 && isAt(phrase, tokens, at - 1)));
  }

  private static boolean isAt(List<String> phrase, List<String> tokens, int at) {
    int end = at + phrase.size();
    return end <= tokens.size() && tokens.subList(at, end).equals(phrase);
  }

  int words() {
    return Tokens.of(text).size();
  }

  @Override
  public String toString() {
    return "[" + topic + " of " + source + "]";
  }
}
