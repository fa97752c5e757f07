package org.custodes.launch.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Conversations about nothing, from a seed: 3 to 30 messages, 1 to 20 KB with a median of 6 KB,
 * some three names, numbers or addresses in each. Nothing in them is of a kind that a gate refuses,
 * and they pack about as well as prose does.
 */
final class SmallTalk {

  private static final double MEDIAN_BYTES = 6 * 1024.0;
  private static final double SPREAD = 0.7;
  private static final int LEAST_BYTES = 1024;
  private static final int MOST_BYTES = 20 * 1024;
  private static final int LEAST_MESSAGES = 3;
  private static final int MOST_MESSAGES = 30;
  private static final double IDENTIFIERS = 3;
  private static final int MESSAGE_FRAME = "{\"role\":\"assistant\",\"text\":\"\"},".length();

  private static final List<String> WORDS = words();

  private static final List<String> SMALL =
      List.of(
          "the", "a", "of", "and", "to", "in", "is", "that", "for", "it", "with", "as", "on", "you",
          "this", "but", "at", "by", "from", "or", "which", "one", "would", "all", "will", "there",
          "can", "if", "what", "so", "then", "when", "some", "into", "them", "other", "about",
          "these", "two", "how", "its", "our", "over", "may", "only", "any", "also");

  private static final List<String> NAMES =
      List.of("Anna", "Thomas", "Maria", "Oliver", "Sophie", "Daniel", "Emma", "Robert", "Laura");

  private final RandomGenerator chance;

  SmallTalk(RandomGenerator chance) {
    this.chance = chance;
  }

  /** The messages of the next conversation, as JSON. */
  String messages() {
    var wanted = MEDIAN_BYTES * Math.exp(SPREAD * chance.nextGaussian());
    var bytes = (int) Math.clamp(wanted, LEAST_BYTES, MOST_BYTES);
    var messages = chance.nextInt(LEAST_MESSAGES, MOST_MESSAGES + 1);
    var json = new StringBuilder("[");
    for (var number = 0; number < messages; number++) {
      json.append(number == 0 ? "" : ",");
      json.append("{\"role\":\"").append(number % 2 == 0 ? "user" : "assistant");
      json.append("\",\"text\":\"");
      say(json, Math.max(1, bytes / messages - MESSAGE_FRAME), IDENTIFIERS / messages);
      json.append("\"}");
    }
    return json.append("]").toString();
  }

  /** Sentences of about so many bytes, one of them with an identifier as often as is wished. */
  private void say(StringBuilder to, int bytes, double identifiers) {
    var end = to.length() + bytes;
    if (chance.nextDouble() < identifiers) {
      to.append(identifier()).append(' ');
    }
    while (to.length() < end) {
      var first = to.length();
      for (var words = chance.nextInt(5, 16); words > 0 && to.length() < end; words--) {
        to.append(words % 2 == 0 ? any(SMALL) : word()).append(words == 1 ? "" : " ");
      }
      to.setCharAt(first, Character.toUpperCase(to.charAt(first)));
      to.append(". ");
    }
    to.setLength(to.length() - 1);
  }

  private String identifier() {
    var name = any(NAMES);
    return switch (chance.nextInt(4)) {
      case 0 -> "My name is " + name + ".";
      case 1 -> "You can call me at +44 20 7946 0" + chance.nextInt(100, 1000) + ".";
      case 2 -> "Write to " + name.toLowerCase(java.util.Locale.ROOT) + "@example.org please.";
      default -> "It was on " + chance.nextInt(1, 29) + " March 2024.";
    };
  }

  /** Frequent words come often, as in any text. */
  private String word() {
    var rank = chance.nextDouble();
    return WORDS.get((int) (WORDS.size() * rank * Math.sqrt(rank)));
  }

  private String any(List<String> list) {
    return list.get(chance.nextInt(list.size()));
  }

  private static List<String> words() {
    try (var file = SmallTalk.class.getResourceAsStream("words.txt")) {
      return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
