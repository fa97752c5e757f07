package org.custodes.domain.topic;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.custodes.domain.kernel.Speaker;

/**
 * Trains the model of topics: logistic regression of each topic on hashed features, by AdaGrad. An
 * example is as sensitive as its most sensitive window, so of each the window that scores highest
 * is learned from. Nothing in it depends on the machine: seed, order and arithmetic are fixed.
 */
final class Training {
  private static final int ANSWERS = LinearModel.ANSWERS;
  private static final int EPOCHS = 10;
  private static final long SEED = 20_23;
  private static final double RATE = 0.2;
  private static final double DECAY = 0.0005;

  /** What fewer examples have is left out. */
  private static final int RAREST = 3;

  /**
   * @param labels for each topic: 1 discloses, 0 does not
   * @param importance for each topic; 0 where it is not known
   */
  record Example(Speaker speaker, String text, List<Double> labels, List<Double> importance) {
    Example {
      labels = List.copyOf(labels);
      importance = List.copyOf(importance);
    }
  }

  private record Prepared(List<int[]> windows, List<Double> labels, List<Double> importance) {}

  private final Map<Integer, Integer> rows = new HashMap<>();
  private final List<Prepared> prepared = new ArrayList<>();
  private final double[][] weights;
  private final double[] biases = new double[ANSWERS];
  private final double[][] gradients;
  private final double[] biasGradients = new double[ANSWERS];

  private Training(List<Example> examples) {
    var lists = new Lists();
    var counts = new HashMap<Integer, Integer>();
    var hashed = new ArrayList<List<int[]>>();
    for (var example : examples) {
      var windows = windows(example, lists);
      hashed.add(windows);
      var seen = new HashSet<Integer>();
      windows.forEach(
          window -> {
            for (int feature : window) {
              seen.add(feature);
            }
          });
      seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= RAREST)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(feature -> rows.put(feature, rows.size()));
    for (int at = 0; at < examples.size(); at++) {
      var known = hashed.get(at).stream().map(this::known).toList();
      prepared.add(new Prepared(known, examples.get(at).labels(), examples.get(at).importance()));
    }
    weights = new double[rows.size()][ANSWERS];
    gradients = new double[rows.size()][ANSWERS];
  }

  private static List<int[]> windows(Example example, Lists lists) {
    var sentences =
        Tokens.sentencesOf(example.text()).stream()
            .map(tokens -> example.speaker() == Speaker.USER ? tokens : Echo.of(tokens))
            .map(tokens -> new Sentence(tokens, lists))
            .toList();
    return Window.of(sentences).stream().map(Training::features).toList();
  }

  private static int[] features(Window window) {
    var all = new ArrayList<int[]>();
    window.sentences().forEach(sentence -> all.add(sentence.features()));
    all.add(Sentence.ofWindow(window.listed(), window.stance()));
    return all.stream().flatMapToInt(Arrays::stream).toArray();
  }

  private int[] known(int[] features) {
    return Arrays.stream(features).filter(rows::containsKey).map(rows::get).toArray();
  }

  /** The model as a file. */
  static byte[] model(List<Example> examples) {
    var training = new Training(examples);
    training.train();
    return training.file();
  }

  private void train() {
    var random = new Random(SEED);
    var order = new ArrayList<>(prepared);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (var example : order) {
        for (int answer = 0; answer < ANSWERS; answer++) {
          if (example.importance().get(answer) > 0 && !example.windows().isEmpty()) {
            learn(example, answer, epoch == 0);
          }
        }
      }
    }
  }

  private void learn(Prepared example, int answer, boolean whole) {
    var best = example.windows().getLast();
    double highest = margin(best, answer);
    if (!whole) {
      for (var window : example.windows()) {
        double margin = margin(window, answer);
        if (margin > highest) {
          highest = margin;
          best = window;
        }
      }
    }
    double error = 1 / (1 + StrictMath.exp(-highest)) - example.labels().get(answer);
    double gradient = error * example.importance().get(answer);
    biasGradients[answer] += gradient * gradient;
    biases[answer] -= RATE * gradient / Math.sqrt(biasGradients[answer] + 1);
    double share = gradient / Math.sqrt(Math.max(1, best.length));
    for (int row : best) {
      double slope = share + DECAY * weights[row][answer];
      gradients[row][answer] += slope * slope;
      weights[row][answer] -= RATE * slope / Math.sqrt(gradients[row][answer] + 1e-2);
    }
  }

  private double margin(int[] window, int answer) {
    double sum = 0;
    for (int row : window) {
      sum += weights[row][answer];
    }
    return biases[answer] + sum / Math.sqrt(Math.max(1, window.length));
  }

  private byte[] file() {
    var steps = new float[ANSWERS];
    for (var row : weights) {
      for (int answer = 0; answer < ANSWERS; answer++) {
        steps[answer] = Math.max(steps[answer], (float) (Math.abs(row[answer]) / Byte.MAX_VALUE));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(ANSWERS);
      out.writeInt(rows.size());
      for (int answer = 0; answer < ANSWERS; answer++) {
        out.writeFloat((float) biases[answer]);
        out.writeFloat(steps[answer]);
      }
      var hashes = rows.keySet().stream().sorted().toList();
      for (int hash : hashes) {
        out.writeInt(hash);
      }
      for (int hash : hashes) {
        var row = weights[rows.get(hash)];
        for (int answer = 0; answer < ANSWERS; answer++) {
          out.writeByte(Math.clamp(Math.round(row[answer] / steps[answer]), -127, 127));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }
}
