package org.custodes.launch.terminal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What was typed behind {@code ./custodes}.
 *
 * @param command the first word
 * @param operands further words that are no options
 * @param home the folder of the instance, when it is not the usual one
 * @param portOffset is added to every port
 * @param host the name under which people reach the instance
 * @param yes the question was answered beforehand
 * @param json the answer is for a script
 * @param production not the demo
 * @param withoutConsent nobody agreed, for a preview
 * @param as whose conversations are sent: what they type when they sign in
 * @param purpose what sent conversations are offered for, {@code training} or {@code context}
 * @param key a file with the key set that a certificate is checked by
 * @param minutes how long a campaign may take, if that was typed
 * @param only the one part of a campaign that is wanted
 * @param seed what a campaign draws its chance from
 * @param to where a backup is written
 * @param from where a backup lies
 * @param withoutLog restore to the moment of the backup, although an archived log follows it
 * @param destroyed which copy of the keystore is destroyed
 * @param confirmPurge how many rows without keys are to be purged after a restore
 */
public record Arguments(
    String command,
    List<String> operands,
    Optional<Path> home,
    int portOffset,
    String host,
    boolean yes,
    boolean json,
    boolean production,
    boolean withoutConsent,
    Optional<String> as,
    String purpose,
    Optional<Path> key,
    OptionalDouble minutes,
    Optional<String> only,
    OptionalLong seed,
    Optional<Path> to,
    Optional<Path> from,
    boolean withoutLog,
    OptionalLong destroyed,
    OptionalLong confirmPurge) {

  private static final int HIGHEST_OFFSET = 50_000;
  private static final List<String> PURPOSES = List.of("training", "context");

  /** Reads the words; refuses options that nobody knows and numbers that are none. */
  public static Arguments of(List<String> words) {
    return new Reading(words).result();
  }

  private static final class Reading {
    private final Deque<String> words;
    private final List<String> plain = new ArrayList<>();
    private Optional<Path> home = Optional.empty();
    private int portOffset;
    private String host = "localhost";
    private boolean yes;
    private boolean json;
    private boolean production;
    private boolean withoutConsent;
    private Optional<String> as = Optional.empty();
    private String purpose = "training";
    private Optional<Path> key = Optional.empty();
    private OptionalDouble minutes = OptionalDouble.empty();
    private Optional<String> only = Optional.empty();
    private OptionalLong seed = OptionalLong.empty();
    private Optional<Path> to = Optional.empty();
    private Optional<Path> from = Optional.empty();
    private boolean withoutLog;
    private OptionalLong destroyed = OptionalLong.empty();
    private OptionalLong confirmPurge = OptionalLong.empty();

    Reading(List<String> words) {
      this.words = new ArrayDeque<>(words);
    }

    Arguments result() {
      while (!words.isEmpty()) {
        var word = words.removeFirst();
        var equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
          words.addFirst(word.substring(equals + 1));
          word = word.substring(0, equals);
        }
        read(word);
      }
      var command = plain.isEmpty() ? "help" : plain.removeFirst();
      return new Arguments(
          command,
          List.copyOf(plain),
          home,
          portOffset,
          host,
          yes,
          json,
          production,
          withoutConsent,
          as,
          purpose,
          key,
          minutes,
          only,
          seed,
          to,
          from,
          withoutLog,
          destroyed,
          confirmPurge);
    }

    private void read(String word) {
      switch (word) {
        case "--home" -> home = Optional.of(Path.of(value(word)));
        case "--key" -> key = Optional.of(Path.of(value(word)));
        case "--port-offset" -> portOffset = offset(value(word));
        case "--host" -> host = hostName(value(word));
        case "--as" -> as = Optional.of(value(word));
        case "--purpose" -> purpose = purpose(value(word));
        case "--minutes" -> minutes = OptionalDouble.of(positive(word, value(word)));
        case "--only" -> only = Optional.of(value(word));
        case "--seed" -> seed = OptionalLong.of(whole(word, value(word)));
        case "--to" -> to = Optional.of(Path.of(value(word)));
        case "--from" -> from = Optional.of(Path.of(value(word)));
        case "--destroyed" -> destroyed = OptionalLong.of(count(word, value(word)));
        case "--confirm-purge" -> confirmPurge = OptionalLong.of(count(word, value(word)));
        case "--yes", "-y" -> yes = true;
        case "--json" -> json = true;
        case "--production" -> production = true;
        case "--no-consent" -> withoutConsent = true;
        case "--without-log" -> withoutLog = true;
        case "--help", "-h" -> plain.addFirst("help");
        default -> {
          if (word.startsWith("-")) {
            throw Trouble.ofUsage("Nobody knows the option " + word + ".");
          }
          plain.add(word);
        }
      }
    }

    private String value(String option) {
      if (words.isEmpty() || words.peekFirst().isBlank()) {
        throw Trouble.ofUsage("The option " + option + " needs a value behind it.");
      }
      return words.removeFirst();
    }

    private static int offset(String value) {
      var offset = whole("--port-offset", value);
      if (offset < 0 || offset > HIGHEST_OFFSET) {
        throw Trouble.ofUsage(
            "--port-offset is " + offset + "; it must lie between 0 and " + HIGHEST_OFFSET + ".");
      }
      return (int) offset;
    }

    private static String hostName(String value) {
      if (!value.matches("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")) {
        throw Trouble.ofUsage(
            "--host is \"" + value + "\"; it must be a host name or an IPv4 address, no URL.");
      }
      return value;
    }

    private static String purpose(String value) {
      if (!PURPOSES.contains(value)) {
        throw Trouble.ofUsage(
            "--purpose is \"" + value + "\"; conversations are kept for training or for context.");
      }
      return value;
    }

    private static long whole(String option, String value) {
      try {
        return Long.parseLong(value);
      } catch (NumberFormatException e) {
        throw Trouble.ofUsage(option + " is \"" + value + "\"; it must be a whole number.");
      }
    }

    private static long count(String option, String value) {
      var number = whole(option, value);
      if (number < 1) {
        throw Trouble.ofUsage(option + " is " + number + "; it must be a number above 0.");
      }
      return number;
    }

    private static double positive(String option, String value) {
      try {
        var number = Double.parseDouble(value);
        if (number > 0 && number < 10_000) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below, in the same words as a number out of bounds
      }
      throw Trouble.ofUsage(option + " is \"" + value + "\"; it must be a number above 0.");
    }
  }
}
