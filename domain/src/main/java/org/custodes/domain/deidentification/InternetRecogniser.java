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

  private static final Set<String> HOSTS = WordList.read("public-hosts.txt");

  /** Behind these, a path has somebody's name. */
  private static final Set<String> HOMES =
      Set.of("home", "Users", "users", "user", "u", "in", "profile", "author", "people", "wiki");

  private static final int LONGEST_PATH = 120;

  private final PublicNames names = new PublicNames();

  private static final Set<String> SPELT_AT =
      Set.of("at", "-at-", "_at_", "at-sign", "arroba", "chez", "\u00e4t");
  private static final Set<String> MAILERS =
      Set.of(
          "gmail", "hotmail", "outlook", "yahoo", "icloud", "proton", "protonmail", "gmx", "aol");
  private static final Set<String> SPELT_SIGN =
      Set.of("dash", "underscore", "hyphen", "minus", "plus");
  private static final int LONGEST_SPELT = 8;
  private static final int LONGEST_SIGN = 11;
  private static final Set<String> SPELT_DOT = Set.of("dot", "-dot-", "_dot_", "punkt");

  /** The same, and ordinary words unless a top-level domain follows. */
  private static final Set<String> ALSO_DOT = Set.of("point", "punto", "ponto", "period");

  /** Within one chunk, for the sign between a name and a host. */
  private static final List<String> SIGNS_WITHIN =
      List.of("(at)", "[at]", "{at}", "<at>", "(a)", "[a]");

  private static final Signs BEGINNINGS = Signs.of("aAdDuUhHmMpPcC-_");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var text = utterance.text();
    var chunks = context.reading().chunks();
    var found = new ArrayList<Finding>();
    context.spend(text.length());
    for (int index = 0; index < chunks.size(); index++) {
      var chunk = chunks.get(index);
      if (chunk.signed()) {
        single(context.reading(), chunk, found);
        if (isCutShort(chunk, text) && isPoint(chunks, index + 1, text)) {
          spaced(chunks.subList(index, lastOfSpelt(chunks, index, text) + 1), found);
        }
      }
      if (isSpaced(chunks, index, text)) {
        int last = lastOfSpelt(chunks, index + 2, text);
        int first = firstOfSpelt(chunks, index, text);
        spaced(chunks.subList(first, last + 1), found);
      }
    }
    return found;
  }

  /** "anna@example . org" */
  private static boolean isCutShort(Chunk chunk, String text) {
    var written = chunk.in(text);
    int sign = written.indexOf('@');
    return sign > 0 && written.indexOf('.', sign) < 0;
  }

  private void single(Reading reading, Chunk chunk, List<Finding> found) {
    var text = reading.plain();
    var written = chunk.in(text);
    int sign = written.indexOf('@');
    if (hasSpeltSign(written)) {
      found.add(chunk.found(EntityType.EMAIL, 0.9, Source.PATTERN, "spelt-e-mail"));
    } else if (sign > 0 && sign < written.length() - 1) {
      found.add(chunk.found(EntityType.EMAIL, 0.99, Source.PATTERN, "e-mail"));
    } else if (sign == 0 && written.length() > 1) {
      found.add(chunk.found(EntityType.HANDLE, 0.9, Source.PATTERN, "handle"));
    } else if (isAddress(written)) {
      if (!isPublic(written)) {
        found.add(chunk.found(EntityType.URL, 0.95, Source.PATTERN, "url"));
      }
    } else if (isPath(written, text, chunk)) {
      if (!isPublicPath(written)) {
        found.add(chunk.found(EntityType.URL, 0.9, Source.PATTERN, "path"));
      }
    } else if (isCompound(written)) {
      compound(reading, chunk, found);
    }
  }

  /** "anna(at)example.org", "anna-at-example-dot-org" */
  private static boolean hasSpeltSign(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    return SIGNS_WITHIN.stream().anyMatch(lower::contains)
        || (lower.contains("-at-") && lower.contains("-dot-"));
  }

  /** In code every name for itself: what stands around it may be anything. */
  private void compound(Reading reading, Chunk chunk, List<Finding> found) {
    if (!reading.code().isAnywhere()) {
      found.add(chunk.found(EntityType.HANDLE, 0.6, Source.PATTERN, "compound"));
      return;
    }
    int from = -1;
    for (int at = chunk.start(); at <= chunk.end(); at++) {
      boolean inside = at < chunk.end() && isOfName(reading.plain().charAt(at));
      if (inside && from < 0) {
        from = at;
      } else if (!inside && from >= 0) {
        var name = new Chunk(from, at, true);
        if (isCompound(name.in(reading.plain())) && !names.inCode(name.in(reading.plain()))) {
          found.add(name.found(EntityType.HANDLE, 0.6, Source.PATTERN, "compound"));
        }
        from = -1;
      }
    }
  }

  private static boolean isOfName(char unit) {
    return unit == '_' || Character.isLetterOrDigit(unit);
  }

  private static boolean isAddress(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    return lower.contains("://")
        || lower.startsWith("www.")
        || lower.startsWith("mailto:")
        || isDomain(lower);
  }

  private static boolean isPath(String written, String text, Chunk chunk) {
    boolean closes = chunk.start() > 0 && text.charAt(chunk.start() - 1) == '<';
    boolean drive =
        written.length() > 3 && written.startsWith(":\\", 1) && isLatin(written.charAt(0));
    return written.length() > 3
        && !closes
        && (written.startsWith("/") || written.startsWith("~/") || drive)
        && written.chars().anyMatch(Character::isLetter);
  }

  private static boolean isLatin(char unit) {
    char lower = Character.toLowerCase(unit);
    return lower >= 'a' && lower <= 'z';
  }

  /** A page about a thing on a host that everybody knows. */
  private boolean isPublic(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    int scheme = lower.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    boolean web =
        scheme < 0 || lower.startsWith("http", scheme - 4) || lower.startsWith("https", scheme - 5);
    int to = from;
    while (to < lower.length() && "/?#".indexOf(lower.charAt(to)) < 0) {
      to++;
    }
    var host = lower.substring(from, to);
    boolean known =
        HOSTS.contains(host) || (host.startsWith("www.") && HOSTS.contains(host.substring(4)));
    return web && known && isPublicPath(written.substring(to));
  }

  /** "/path/to/file", and no home of anybody. */
  private boolean isPublicPath(String path) {
    return path.length() <= LONGEST_PATH
        && path.indexOf('@') < 0
        && (path.length() <= 1 || names.inCode(path))
        && Code.parts(path).stream().noneMatch(HOMES::contains);
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
    return (isWord(chunks, index + 1, SPELT_AT, text) || isBracketed(sign, text))
        && (isDot(chunks, index + 3, text)
            || MAILERS.contains(chunks.get(index + 2).in(text).toLowerCase(Locale.ROOT))
            || isDomain(chunks.get(index + 2).in(text).toLowerCase(Locale.ROOT)));
  }

  /** "anna (a) example.org" */
  private static boolean isBracketed(Chunk sign, String text) {
    return sign.length() == 1
        && "aA".indexOf(text.charAt(sign.start())) >= 0
        && sign.start() > 0
        && "([{".indexOf(text.charAt(sign.start() - 1)) >= 0;
  }

  private static boolean isDot(List<Chunk> chunks, int index, String text) {
    return isWord(chunks, index, SPELT_DOT, text)
        || (index + 1 < chunks.size()
            && isWord(chunks, index, ALSO_DOT, text)
            && TOP_LEVEL.contains(chunks.get(index + 1).in(text).toLowerCase(Locale.ROOT)));
  }

  /** "example dot co dot uk" */
  private static int lastOfSpelt(List<Chunk> chunks, int domain, String text) {
    int last = domain;
    while (last - domain < LONGEST_SPELT) {
      if (isPoint(chunks, last + 1, text)) {
        last++;
      } else if (isDot(chunks, last + 1, text)) {
        last += 2;
      } else {
        break;
      }
    }
    return Math.min(last, chunks.size() - 1);
  }

  /** A point between blanks. */
  private static boolean isPoint(List<Chunk> chunks, int index, String text) {
    if (index <= 0 || index >= chunks.size()) {
      return false;
    }
    int from = chunks.get(index - 1).end();
    return text.startsWith(" . ", from) && chunks.get(index).start() == from + 3;
  }

  /** "anna dot hill at example dot org" */
  private static int firstOfSpelt(List<Chunk> chunks, int index, String text) {
    int first = index;
    while (first > 1
        && index - first < LONGEST_SPELT
        && (isWord(chunks, first - 1, SPELT_DOT, text)
            || isWord(chunks, first - 1, ALSO_DOT, text)
            || isWord(chunks, first - 1, SPELT_SIGN, text))) {
      first -= 2;
    }
    return first;
  }

  private static boolean isWord(List<Chunk> chunks, int index, Set<String> words, String text) {
    return index < chunks.size()
        && chunks.get(index).length() < LONGEST_SIGN
        && mayBegin(text.charAt(chunks.get(index).start()))
        && words.contains(chunks.get(index).in(text).toLowerCase(Locale.ROOT));
  }

  private static boolean mayBegin(char unit) {
    return unit >= 0x80 || BEGINNINGS.has(unit);
  }

  private static void spaced(List<Chunk> chunks, List<Finding> found) {
    var whole = new Chunk(chunks.getFirst().start(), chunks.getLast().end(), true);
    found.add(whole.found(EntityType.EMAIL, 0.8, Source.PATTERN, "spelt-e-mail"));
  }
}
