package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/** E-mail addresses, web addresses, handles and paths, also with blanks or words for the signs. */
final class InternetRecogniser implements Recogniser {
  /** Domains that people write without a scheme, less those that are English words. */
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "name", "app", "dev",
          "xyz", "online", "site", "shop", "blog", "cloud", "tech", "example", "test", "io", "co",
          "ai", "tv", "cc", "eu", "uk", "de", "fr", "es", "nl", "pl", "pt", "se", "dk", "fi", "ch",
          "cz", "ro", "hu", "gr", "ie", "ru", "ua", "tr", "cn", "jp", "kr", "br", "mx", "ar", "cl",
          "ca", "au", "nz", "za", "sg", "hk", "tw", "il", "ae");

  private static final Set<String> SPELT_AT = Set.of("at", "(at)", "[at]", "{at}");
  private static final Set<String> SPELT_DOT = Set.of("dot", "(dot)", "[dot]", "{dot}");
  private static final Signs BEGINNINGS = Signs.of("aAdD([{");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var text = utterance.text();
    var chunks = context.reading().chunks();
    var found = new ArrayList<Finding>();
    context.spend(text.length());
    for (int index = 0; index < chunks.size(); index++) {
      var chunk = chunks.get(index);
      if (chunk.signed()) {
        single(chunk, text, found);
      }
      if (isSpaced(chunks, index, text)) {
        int last = index + (isWord(chunks, index + 3, SPELT_DOT, text) ? 4 : 2);
        spaced(chunks.subList(index, Math.min(last + 1, chunks.size())), found);
      }
    }
    return found;
  }

  private static void single(Chunk chunk, String text, List<Finding> found) {
    var written = chunk.in(text);
    int sign = written.indexOf('@');
    if (sign > 0 && sign < written.length() - 1) {
      found.add(chunk.found(EntityType.EMAIL, 0.99, Source.PATTERN, "e-mail"));
    } else if (sign == 0 && written.length() > 1) {
      found.add(chunk.found(EntityType.HANDLE, 0.9, Source.PATTERN, "handle"));
    } else if (isAddress(written)) {
      found.add(chunk.found(EntityType.URL, 0.95, Source.PATTERN, "url"));
    } else if (isCompound(written)) {
      found.add(chunk.found(EntityType.HANDLE, 0.6, Source.PATTERN, "compound"));
    }
  }

  private static boolean isAddress(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    return lower.contains("://")
        || lower.startsWith("www.")
        || lower.startsWith("mailto:")
        || isPath(lower)
        || isDomain(lower);
  }

  private static boolean isPath(String lower) {
    return lower.length() > 3
        && (lower.startsWith("/") || lower.startsWith("~/") || lower.contains(":\\"))
        && lower.chars().anyMatch(Character::isLetter);
  }

  /** Labels, points and a top-level domain, then perhaps a port or a path. */
  private static boolean isDomain(String lower) {
    int host = 0;
    while (host < lower.length() && ":/?#".indexOf(lower.charAt(host)) < 0) {
      host++;
    }
    int point = lower.lastIndexOf('.', host - 1);
    return point > 0
        && TOP_LEVEL.contains(lower.substring(point + 1, host))
        && Character.isLetterOrDigit(lower.charAt(point - 1));
  }

  /** Words joined by a low line: a user name, or a name in a program. */
  private static boolean isCompound(String written) {
    int line = written.indexOf('_');
    return line >= 0 && written.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** "anna @ example.org" and "anna at example dot org". */
  private static boolean isSpaced(List<Chunk> chunks, int index, String text) {
    if (index + 2 >= chunks.size()) {
      return false;
    }
    var sign = chunks.get(index + 1);
    if (sign.length() == 1 && text.charAt(sign.start()) == '@') {
      return true;
    }
    return isWord(chunks, index + 1, SPELT_AT, text)
        && (isWord(chunks, index + 3, SPELT_DOT, text)
            || isDomain(chunks.get(index + 2).in(text).toLowerCase(Locale.ROOT)));
  }

  private static boolean isWord(List<Chunk> chunks, int index, Set<String> words, String text) {
    return index < chunks.size()
        && chunks.get(index).length() < 6
        && BEGINNINGS.has(text.charAt(chunks.get(index).start()))
        && words.contains(chunks.get(index).in(text).toLowerCase(Locale.ROOT));
  }

  private static void spaced(List<Chunk> chunks, List<Finding> found) {
    var whole = new Chunk(chunks.getFirst().start(), chunks.getLast().end(), true);
    found.add(whole.found(EntityType.EMAIL, 0.8, Source.PATTERN, "spelt-e-mail"));
  }
}
