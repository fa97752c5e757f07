package org.custodes.domain.deidentification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Trains the model of names: logistic regression on words of labelled texts. Every name is also put
 * in anew, by words that are names of some people, so that the model learns the places of names.
 */
final class NameTraining {
  private static final long SEED = 20_261_127;
  private static final int ROUNDS = 6;
  private static final int COPIES = 4;
  private static final double STEP = 0.2;
  private static final double SCALE = 16;
  private static final double PLAIN_NAME = 0.25;

  /** A name weighs more than a word: what is missed leaks. */
  private static final double WEIGHT_OF_NAME = 2;

  private final Random chance = new Random(SEED);
  private final String[] given = words(WordClass.GIVEN_NAME, WordClass.NAME_TOO);
  private final String[] family = words(WordClass.NAME_TOO, WordClass.SURNAME_TOO);
  private final List<Example> examples = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // read by one loop, compared never
  private record Example(int[] features, boolean name) {}

  private record Span(int start, int end) {}

  /** A text and where in it somebody is named, in UTF-16 units. */
  private record Labelled(String text, List<Span> names) {}

  static byte[] trained(Path chatset, Path shared) throws IOException {
    var training = new NameTraining();
    for (var row : rows(chatset.resolve("chats-training.jsonl"))) {
      if (row.containsKey("messages")) {
        for (var message : row.getJsonArray("messages").getValuesAs(JsonObject.class)) {
          training.learn(labelled(message));
        }
      }
    }
    for (var row : rows(shared.resolve("pii/wnut17-train.jsonl"))) {
      training.learn(labelled(row));
    }
    for (var row : rows(shared.resolve("conversations.jsonl"))) {
      for (var message : row.getJsonArray("messages").getValuesAs(JsonObject.class)) {
        training.learn(new Labelled(message.getString("text"), List.of()));
      }
    }
    return training.weights();
  }

  private static List<JsonObject> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(
            line -> {
              try (var reader = Json.createReader(new StringReader(line))) {
                return reader.readObject();
              }
            })
        .toList();
  }

  private static Labelled labelled(JsonObject row) {
    var text = row.getString("text");
    var names = new ArrayList<Span>();
    for (var span : row.getJsonArray("spans").getValuesAs(JsonObject.class)) {
      if (span.getString("type").equals("PERSON")) {
        names.add(
            new Span(
                text.offsetByCodePoints(0, span.getInt("start")),
                text.offsetByCodePoints(0, span.getInt("end"))));
      }
    }
    return new Labelled(text, names);
  }

  private static String[] words(WordClass... kinds) {
    return Arrays.stream(kinds)
        .flatMap(kind -> kind.words().stream())
        .filter(word -> Vocabulary.of(Tongue.ENGLISH).isKnown(word) && word.length() > 2)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private void learn(Labelled labelled) {
    examples(labelled);
    examples(lower(labelled));
    if (labelled.names().isEmpty()) {
      return;
    }
    for (int copy = 0; copy < COPIES; copy++) {
      var renamed = renamed(labelled);
      examples(copy % 2 == 0 ? renamed : lower(renamed));
    }
  }

  private static Labelled lower(Labelled labelled) {
    var lower = labelled.text().toLowerCase(Locale.ROOT);
    return lower.length() == labelled.text().length()
        ? new Labelled(lower, labelled.names())
        : labelled;
  }

  private Labelled renamed(Labelled labelled) {
    var text = new StringBuilder();
    var names = new ArrayList<Span>();
    int from = 0;
    for (var span : labelled.names()) {
      if (span.start() < from) {
        continue;
      }
      text.append(labelled.text(), from, span.start());
      int start = text.length();
      text.append(renamed(labelled.text().substring(span.start(), span.end())));
      names.add(new Span(start, text.length()));
      from = span.end();
    }
    text.append(labelled.text().substring(from));
    return new Labelled(text.toString(), names);
  }

  private String renamed(String name) {
    var parts = name.split(" ");
    for (int part = 0; part < parts.length; part++) {
      boolean letters =
          parts[part].length() > 2 && parts[part].chars().allMatch(Character::isLetter);
      if (letters && chance.nextDouble() > PLAIN_NAME) {
        var list = part == 0 ? given : family;
        var other = list[chance.nextInt(list.length)];
        boolean capital = Character.isUpperCase(parts[part].charAt(0));
        parts[part] =
            capital ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
      }
    }
    return String.join(" ", parts);
  }

  private void examples(Labelled labelled) {
    var reading = Reading.of(new Utterance(Speaker.USER, labelled.text()));
    var features = new NameFeatures();
    for (int index = 0; index < reading.words().size(); index++) {
      var word = reading.words().get(index);
      if (NameFeatures.isAsked(word)) {
        features.read(reading, index);
        int start = reading.text().sourceStart(word.start());
        boolean name =
            labelled.names().stream().anyMatch(span -> span.start() <= start && start < span.end());
        var list = new int[features.count()];
        for (int place = 0; place < list.length; place++) {
          list[place] = features.at(place);
        }
        examples.add(new Example(list, name));
      }
    }
  }

  private byte[] weights() {
    var weights = new double[NameFeatures.SIZE];
    var squares = new double[NameFeatures.SIZE];
    int[] order = new int[examples.size()];
    Arrays.setAll(order, place -> place);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order);
      for (int place : order) {
        var example = examples.get(place);
        double sum = 0;
        for (int feature : example.features()) {
          sum += weights[feature];
        }
        double told = 1 / (1 + StrictMath.exp(-sum));
        double error = (example.name() ? 1 : 0) - told;
        double slope = error * (example.name() ? WEIGHT_OF_NAME : 1);
        if (StrictMath.abs(slope) < 1e-3) {
          continue;
        }
        for (int feature : example.features()) {
          squares[feature] += slope * slope;
          weights[feature] += STEP * slope / StrictMath.sqrt(1 + squares[feature]);
        }
      }
    }
    var bytes = new byte[weights.length];
    for (int feature = 0; feature < bytes.length; feature++) {
      bytes[feature] = (byte) Math.max(-127, Math.min(127, Math.round(weights[feature] * SCALE)));
    }
    return bytes;
  }

  private void shuffle(int[] order) {
    for (int place = order.length - 1; place > 0; place--) {
      int other = chance.nextInt(place + 1);
      int kept = order[place];
      order[place] = order[other];
      order[other] = kept;
    }
  }
}
