package org.custodes.domain.conversation;

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

  /** The letters of all words, one behind the other: bytes are copied much faster than signs. */
  private static final byte[] LETTERS =
      String.join("", PublicWords.byFrequency()).getBytes(StandardCharsets.US_ASCII);

  /** Where each word's letters begin, and the end of the last. */
  private static final int[] BEGINNINGS = beginnings();

  private Shorthand() {}

  private static WordTable words() {
    var words = PublicWords.byFrequency();
    if (!sha256(String.join("\n", words)).equals(WORDS_SHA256)) {
      throw new IllegalStateException("the words are not those that records were written with");
    }
    return new WordTable(words);
  }

  private static int[] beginnings() {
    var beginnings = new int[WORDS.size() + 1];
    for (int number = 0; number < WORDS.size(); number++) {
      beginnings[number + 1] = beginnings[number] + WORDS.word(number).length();
    }
    return beginnings;
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
    int length = conversation.stream().mapToInt(said -> said.text().length() + 1).sum();
    var to = new Bytes(length);
    for (var utterance : conversation) {
      to.put(utterance.speaker() == Speaker.USER ? USER : ASSISTANT);
      write(utterance.text(), to);
    }
    return to.all();
  }

  private static void write(String text, Bytes to) {
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
          to.put(' ');
        }
        blank = false;
        int next = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        writeItself(text, at, next, to);
        at = next;
      }
    }
    if (blank) {
      to.put(' ');
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

  private static void writeNumber(int number, int capitals, Bytes to) {
    if (capitals > 0) {
      to.put(capitals);
    }
    if (number < SHORT_NUMBERS) {
      to.put(TWO_BYTES + (number >> 8));
    } else {
      to.put(THREE_BYTES + ((number - SHORT_NUMBERS) >> 16));
      to.put((number - SHORT_NUMBERS) >> 8);
    }
    to.put(number);
  }

  private static void writeItself(String text, int start, int end, Bytes to) {
    if (end == start + 1 && text.charAt(start) < TWO_BYTES) {
      writeByte((byte) text.charAt(start), to);
      return;
    }
    for (var part : text.substring(start, end).getBytes(StandardCharsets.UTF_8)) {
      writeByte(part, to);
    }
  }

  private static void writeByte(byte part, Bytes to) {
    if (part < LEAST_LITERAL) {
      to.put(ESCAPE);
    }
    to.put(part);
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
    private final Bytes text;

    Reader(byte[] from) {
      this.from = from;
      this.text = new Bytes(2 * from.length);
    }

    Utterance utterance() {
      var speaker = next() == USER ? Speaker.USER : Speaker.ASSISTANT;
      text.clear();
      boolean afterWord = false;
      while (at < from.length && peek() != USER && peek() != ASSISTANT) {
        int part = next();
        boolean word = part == CAPITALISED || part == UPPER || part >= TWO_BYTES;
        if (word) {
          if (afterWord) {
            text.put(' ');
          }
          word(part);
        } else {
          text.put(part == ESCAPE ? next() : part);
        }
        afterWord = word;
      }
      return new Utterance(speaker, text.utf8());
    }

    private void word(int mark) {
      int first = mark < TWO_BYTES ? next() : mark;
      int number =
          first < THREE_BYTES
              ? ((first - TWO_BYTES) << 8) + next()
              : SHORT_NUMBERS + ((first - THREE_BYTES) << 16) + (next() << 8) + next();
      int start = BEGINNINGS[number];
      int length = BEGINNINGS[number + 1] - start;
      text.put(LETTERS, start, length);
      switch (mark) {
        case UPPER -> text.capitalise(length, length);
        case CAPITALISED -> text.capitalise(length, 1);
        default -> {
          // as it is
        }
      }
    }

    private int peek() {
      return from[at] & 0xFF;
    }

    private int next() {
      return from[at++] & 0xFF;
    }
  }

  /** Bytes that grow, by one thread. */
  private static final class Bytes {
    private byte[] held;
    private int length;

    Bytes(int expected) {
      this.held = new byte[Math.max(16, expected)];
    }

    void put(int part) {
      if (length == held.length) {
        held = Arrays.copyOf(held, 2 * length);
      }
      held[length++] = (byte) part;
    }

    void put(byte[] from, int start, int count) {
      if (held.length - length < count) {
        held = Arrays.copyOf(held, 2 * (length + count));
      }
      System.arraycopy(from, start, held, length, count);
      length += count;
    }

    /** Makes small letters capitals, from some bytes before the end on. */
    void capitalise(int before, int count) {
      for (int at = length - before; at < length - before + count; at++) {
        held[at] = (byte) (held[at] - ('a' - 'A'));
      }
    }

    void clear() {
      length = 0;
    }

    byte[] all() {
      return Arrays.copyOf(held, length);
    }

    String utf8() {
      return new String(held, 0, length, StandardCharsets.UTF_8);
    }
  }
}
