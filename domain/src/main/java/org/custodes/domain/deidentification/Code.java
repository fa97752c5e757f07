package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a text is written for a machine. There, names are made of ordinary words without blanks
 * ({@code bucket_name}), which elsewhere would be somebody's user name.
 */
final class Code {
  private static final int FEWEST_SIGNS = 2;

  private static final String SIGNS = "{}[]();=<>\\|&$#*+\"'`_:";

  private static final List<String> MARKS =
      List.of(
          "();", "()", ");", "==", "=>", "->", "</", "/>", "::", "&&", "||", "+=", "!=", ":=", "){",
          ") {", "});", "['", "[\"", "\",", "',", "('", "(\"", " = ", "\\n", "<-", "${", "*/", "/*",
          "//", "\\frac", "\\begin", "$$", ".get(", ".set(");

  private static final Set<String> OPENERS =
      Set.of(
          "import ",
          "#include",
          "def ",
          "return ",
          "print(",
          "const ",
          "let ",
          "var ",
          "function ",
          "public ",
          "private ",
          "class ",
          "if (",
          "for (",
          "while (",
          "else:",
          "try:",
          "$ ",
          ">>> ",
          "select ",
          "pip ",
          "npm ",
          "sudo ",
          "git ",
          "cd ",
          "<html",
          "<div",
          "<p>");

  private final boolean any;
  private final boolean[] inside;

  private Code(boolean any, boolean[] inside) {
    this.any = any;
    this.inside = inside;
  }

  static Code of(String text) {
    return mayHaveCode(text) ? found(text) : new Code(false, new boolean[0]);
  }

  /** Whether there is code somewhere in the turn. */
  boolean isAnywhere() {
    return any;
  }

  boolean isAt(int index) {
    return any && inside[index];
  }

  private static boolean mayHaveCode(String text) {
    int signs = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      signs += unit < '@' || unit > 'Z' ? isSign(unit) : 0;
    }
    return signs >= FEWEST_SIGNS;
  }

  private static int isSign(char unit) {
    return unit < 0x80 && !Character.isLetterOrDigit(unit) && unit > ' ' && SIGNS.indexOf(unit) >= 0
        ? 1
        : 0;
  }

  private static Code found(String text) {
    var inside = new boolean[text.length()];
    boolean any = false;
    boolean fenced = false;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      var line = text.substring(from, to).strip();
      if (line.startsWith("```") || line.startsWith("~~~")) {
        fenced = !fenced;
        any = true;
      } else if (fenced || isCode(line)) {
        java.util.Arrays.fill(inside, from, to, true);
        any = true;
      } else {
        any |= quoted(text, from, to, inside);
      }
      from = to + 1;
    }
    return new Code(any, inside);
  }

  /** Between backquotes within a line. */
  private static boolean quoted(String text, int from, int to, boolean[] inside) {
    boolean any = false;
    int open = text.indexOf('`', from);
    while (open >= 0 && open < to) {
      int close = text.indexOf('`', open + 1);
      if (close < 0 || close >= to) {
        break;
      }
      java.util.Arrays.fill(inside, open, close, true);
      any = true;
      open = text.indexOf('`', close + 1);
    }
    return any;
  }

  private static boolean isCode(String line) {
    int marks = 0;
    for (var mark : MARKS) {
      marks += line.contains(mark) ? 1 : 0;
    }
    if (line.endsWith(";") || line.endsWith("{") || line.endsWith("}")) {
      marks++;
    }
    for (var opener : OPENERS) {
      marks += line.startsWith(opener) ? 1 : 0;
    }
    return marks >= FEWEST_SIGNS;
  }

  /**
   * The parts of a name in a program: between low lines, at the change from small letters to
   * capitals, and between letters and digits.
   */
  static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int at = 1; at <= name.length(); at++) {
      if (at == name.length() || isBorder(name, at)) {
        if (Character.isLetterOrDigit(name.charAt(from))) {
          parts.add(name.substring(from, at));
        }
        from = at;
      }
    }
    return parts;
  }

  private static boolean isBorder(String name, int at) {
    char left = name.charAt(at - 1);
    char right = name.charAt(at);
    boolean word = Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    if (!word) {
      return true;
    }
    boolean hump = Character.isLowerCase(left) && Character.isUpperCase(right);
    boolean lastOfCapitals =
        Character.isUpperCase(left)
            && Character.isUpperCase(right)
            && at + 1 < name.length()
            && Character.isLowerCase(name.charAt(at + 1));
    return hump || lastOfCapitals || Character.isDigit(left) != Character.isDigit(right);
  }
}
