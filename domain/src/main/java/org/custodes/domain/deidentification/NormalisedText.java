package org.custodes.domain.deidentification;

import java.text.Normalizer;

/**
 * A text as recognisers read it: compatibility forms and curly apostrophes folded, what is
 * invisible left out. Every index leads back to the text as it came in.
 */
final class NormalisedText {
  private final String source;
  private final String plain;

  /** For each index of the plain text where its character began; null when nothing was folded. */
  private final int[] starts;

  private final int[] ends;

  private NormalisedText(String source, String plain, int[] starts, int[] ends) {
    this.source = source;
    this.plain = plain;
    this.starts = starts;
    this.ends = ends;
  }

  static NormalisedText of(String source) {
    if (isAscii(source)) {
      return new NormalisedText(source, source, null, null);
    }
    return new Folding(source).folded();
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  String plain() {
    return plain;
  }

  String source() {
    return source;
  }

  int sourceStart(int index) {
    return starts == null ? index : starts[index];
  }

  int sourceEnd(int end) {
    return ends == null ? end : ends[end - 1];
  }

  /** One character with the marks on it at a time, so that the way back stays exact. */
  private static final class Folding {
    /** A character and the marks on it; more are cut, lest one of them folds for ever. */
    private static final int LONGEST_CLUSTER = 32;

    private final String source;
    private final StringBuilder plain;
    private int[] starts;
    private int[] ends;

    Folding(String source) {
      this.source = source;
      this.plain = new StringBuilder(source.length());
      this.starts = new int[source.length() + 16];
      this.ends = new int[source.length() + 16];
    }

    NormalisedText folded() {
      int at = 0;
      while (at < source.length()) {
        int end = clusterEnd(at);
        if (end == at + 1 && source.charAt(at) < 0x80) {
          append(source.charAt(at), at, end);
        } else {
          fold(at, end);
        }
        at = end;
      }
      return new NormalisedText(source, plain.toString(), starts, ends);
    }

    private int clusterEnd(int start) {
      int at = start + Character.charCount(source.codePointAt(start));
      while (at < source.length() && at - start < LONGEST_CLUSTER) {
        int next = source.codePointAt(at);
        if (!isMark(next) && !isInvisible(next)) {
          break;
        }
        at += Character.charCount(next);
      }
      return at;
    }

    private void fold(int start, int end) {
      var visible = new StringBuilder(end - start);
      source
          .substring(start, end)
          .codePoints()
          .filter(point -> !isInvisible(point))
          .forEach(visible::appendCodePoint);
      var folded = Normalizer.normalize(visible, Normalizer.Form.NFKC);
      for (int index = 0; index < folded.length(); index++) {
        append(apostrophe(folded.charAt(index)), start, end);
      }
    }

    private void append(char unit, int start, int end) {
      if (plain.length() == starts.length) {
        starts = java.util.Arrays.copyOf(starts, starts.length * 2);
        ends = java.util.Arrays.copyOf(ends, ends.length * 2);
      }
      starts[plain.length()] = start;
      ends[plain.length()] = end;
      plain.append(unit);
    }

    private static char apostrophe(char unit) {
      return switch (unit) {
        case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
        default -> unit;
      };
    }

    private static boolean isMark(int point) {
      int type = Character.getType(point);
      return type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int point) {
      return Character.getType(point) == Character.FORMAT;
    }
  }
}
