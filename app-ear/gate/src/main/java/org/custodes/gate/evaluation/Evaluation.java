package org.custodes.gate.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.custodes.domain.deidentification.Deidentifier;

/**
 * The shipped chain and the shipped screen on labelled files.
 *
 * @param files what was read, with its version
 * @param labelled scores by file, as it is written and in lower case
 * @param ordinary what becomes of ordinary conversations, by their source
 * @param risk over all labelled files as they are written
 */
record Evaluation(
    List<LabelledFile> files,
    Map<String, Pair> labelled,
    Map<String, Ordinary> ordinary,
    Risk risk,
    Topics topics,
    Cost cost) {
  private static final String LINES = ".jsonl";

  /** What the project keeps to measure with. */
  private static final String HELD_OUT = "held-out" + LINES;

  /** The same documents twice. */
  record Pair(Score cased, Score lowerCased) {
    static Pair of(LabelledFile file, Deidentifier deidentifier, Optional<Risk> risk) {
      var cased = new Score(deidentifier, risk);
      var lowerCased = new Score(deidentifier, Optional.empty());
      for (var document : file.documents()) {
        cased.add(document);
        lowerCased.add(document.lowerCased());
      }
      return new Pair(cased, lowerCased);
    }
  }

  /**
   * Conversations without labels.
   *
   * @param maskedWords mean share of words that were masked, from 0 to 1
   */
  record Ordinary(Share accepted, double maskedWords) {}

  /**
   * Of every file in a folder, and of the project's own files held out.
   *
   * @param chatset where the project has its own labelled files
   * @throws IOException if a file cannot be read, or a line is no JSON
   */
  static Evaluation of(Path folder, Path chatset) throws IOException {
    var files = new LinkedHashSet<>(linesBelow(folder));
    linesBelow(chatset).stream()
        .filter(file -> file.toString().endsWith(HELD_OUT))
        .forEach(files::add);
    return of(List.copyOf(files));
  }

  /** Every file of JSON lines in a folder and below. */
  static List<Path> linesBelow(Path folder) throws IOException {
    try (var found = Files.walk(folder.toRealPath())) {
      return found.filter(one -> one.toString().endsWith(LINES)).sorted().toList();
    }
  }

  private static Evaluation of(List<Path> paths) throws IOException {
    var files = new ArrayList<LabelledFile>();
    for (var path : paths) {
      files.add(LabelledFile.read(path));
    }
    var shipped = new AtomicReference<Deidentifier>();
    double heap = Cost.mebibytesOf(() -> shipped.set(Deidentifier.shipped()));
    var deidentifier = shipped.get();
    var labelled = new LinkedHashMap<String, Pair>();
    var ordinary = new TreeMap<String, Ordinary>();
    var risk = new Risk();
    for (var file : files) {
      if (!file.documents().isEmpty()) {
        labelled.put(file.name(), Pair.of(file, deidentifier, Optional.of(risk)));
      }
      bySource(file.chats())
          .forEach((source, chats) -> ordinary.put(source, judged(deidentifier, chats)));
    }
    var texts = files.stream().flatMap(file -> file.documents().stream()).toList();
    return new Evaluation(
        files,
        labelled,
        ordinary,
        risk,
        Topics.of(files.stream().flatMap(file -> file.topics().stream()).toList()),
        new Cost(Cost.kilocharacters(deidentifier, texts), heap));
  }

  private static Map<String, List<LabelledFile.Chat>> bySource(List<LabelledFile.Chat> chats) {
    var sources = new TreeMap<String, List<LabelledFile.Chat>>();
    chats.forEach(
        chat -> sources.computeIfAbsent(chat.source(), none -> new ArrayList<>()).add(chat));
    return sources;
  }

  private static Ordinary judged(Deidentifier deidentifier, List<LabelledFile.Chat> chats) {
    var accepted = Share.NONE;
    double masked = 0;
    for (var chat : chats) {
      var made = deidentifier.deidentify(chat.messages());
      accepted = accepted.plus(made.doubt().isEmpty());
      masked += made.maskedWordShare();
    }
    return new Ordinary(accepted, masked / chats.size());
  }
}
