package org.custodes.domain.conversation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.deidentification.PublicWords;
import org.custodes.domain.deidentification.WordTable;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * A conversation with numbers for the words that everybody knows. De-identified text has hardly any
 * others, and there are more of them than a compressor could learn from one conversation.
 *
 * <p>Each turn begins with a byte for its speaker. A word's number is two bytes, the first from
 * {@code 0x80} to {@code 0xF7}, or three, the first above; before it a mark if it has a capital or
 * is in capitals. Between two numbers stands a blank, which is not written. Everything else is
 * itself in UTF-8, and the bytes that would be taken for marks or numbers have an escape before
 * them.
 */
final class Shorthand {
  private static final int CAPITALISED = 1;
  private static final int UPPER = 2;
  private static final int USER = 3;
  private static final int ASSISTANT = 4;
  private static final int ESCAPE = 6;

  /** Below it are marks. */
  private static final int LEAST_LITERAL = 8;

  private static final int TWO_BYTES = 0x80;
  private static final int THREE_BYTES = 0xF8;
  private static final int SHORT_NUMBERS = (THREE_BYTES - TWO_BYTES) << 8;

  /** The words and their order are the format: with others, what is kept would read differently. */
  private static final String WORDS_SHA256 =
      "c018f998b8418e75b7ba90f47ace5154e2b41f3abf517845c75de2d7bec634cd";

  private static final WordTable WORDS = words();

  private Shorthand() {}

  private static WordTable words() {
    var words = PublicWords.byFrequency();
    if (!sha256(String.join("\n", words)).equals(WORDS_SHA256)) {
      throw new IllegalStateException("the words are not those that records were written with");
    }
    return new WordTable(words);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Only masked text can be kept. */
  static byte[] write(List<MaskedUtterance> conversation) {
    var to = new ByteArrayOutputStream();
    for (var utterance : conversation) {
      to.write(utterance.speaker() == Speaker.USER ? USER : ASSISTANT);
      write(utterance.text(), to);
    }
    return to.toByteArray();
  }

  private static void write(String text, ByteArrayOutputStream to) {
    boolean blank = false;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      int number = end - at > 1 ? WORDS.find(text, at, end) : -1;
      int capitals = number < 0 ? -1 : capitals(text, at, end);
      if (capitals >= 0) {
        writeNumber(number, capitals, to);
        blank = end < text.length() && text.charAt(end) == ' ';
        at = blank ? end + 1 : end;
      } else {
        if (blank) {
          to.write(' ');
        }
        blank = false;
        int next = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        writeItself(text, at, next, to);
        at = next;
      }
    }
    if (blank) {
      to.write(' ');
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || isCapital(unit);
  }

  private static boolean isCapital(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  /** The mark that says how a word is written, 0 for none, negative if no mark does. */
  private static int capitals(String text, int start, int end) {
    int capitals = 0;
    for (int at = start; at < end; at++) {
      capitals += isCapital(text.charAt(at)) ? 1 : 0;
    }
    if (capitals == 0) {
      return 0;
    }
    if (capitals == end - start) {
      return UPPER;
    }
    return capitals == 1 && isCapital(text.charAt(start)) ? CAPITALISED : -1;
  }

  private static void writeNumber(int number, int capitals, ByteArrayOutputStream to) {
    if (capitals > 0) {
      to.write(capitals);
    }
    if (number < SHORT_NUMBERS) {
      to.write(TWO_BYTES + (number >> 8));
    } else {
      to.write(THREE_BYTES + ((number - SHORT_NUMBERS) >> 16));
      to.write((number - SHORT_NUMBERS) >> 8);
    }
    to.write(number);
  }

  private static void writeItself(String text, int start, int end, ByteArrayOutputStream to) {
    for (var part : text.substring(start, end).getBytes(StandardCharsets.UTF_8)) {
      if (part < LEAST_LITERAL) {
        to.write(ESCAPE);
      }
      to.write(part);
    }
  }

  static List<Utterance> read(byte[] written) {
    var conversation = new ArrayList<Utterance>();
    var reader = new Reader(written);
    while (reader.at < written.length) {
      conversation.add(reader.utterance());
    }
    return List.copyOf(conversation);
  }

  private static final class Reader {
    private final byte[] from;
    private int at;

    /** The turn as far as it is read, in UTF-8. */
    private byte[] text;

    private int length;

    Reader(byte[] from) {
      this.from = from;
      this.text = new byte[Math.max(64, 2 * from.length)];
    }

    Utterance utterance() {
      var speaker = next() == USER ? Speaker.USER : Speaker.ASSISTANT;
      length = 0;
      boolean afterWord = false;
      while (at < from.length && peek() != USER && peek() != ASSISTANT) {
        int part = next();
        boolean word = part == CAPITALISED || part == UPPER || part >= TWO_BYTES;
        if (word) {
          if (afterWord) {
            put(' ');
          }
          word(part);
        } else {
          put(part == ESCAPE ? next() : part);
        }
        afterWord = word;
      }
      return new Utterance(speaker, new String(text, 0, length, StandardCharsets.UTF_8));
    }

    private void word(int mark) {
      int first = mark < TWO_BYTES ? next() : mark;
      int number =
          first < THREE_BYTES
              ? ((first - TWO_BYTES) << 8) + next()
              : SHORT_NUMBERS + ((first - THREE_BYTES) << 16) + (next() << 8) + next();
      var lower = WORDS.word(number);
      int capitals =
          switch (mark) {
            case UPPER -> lower.length();
            case CAPITALISED -> 1;
            default -> 0;
          };
      for (int i = 0; i < lower.length(); i++) {
        put(i < capitals ? lower.charAt(i) - ('a' - 'A') : lower.charAt(i));
      }
    }

    private void put(int part) {
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
      text[length++] = (byte) part;
    }

    private int peek() {
      return from[at] & 0xFF;
    }

    private int next() {
      return from[at++] & 0xFF;
    }
  }
}
