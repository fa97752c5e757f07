package org.custodes.persistence.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/**
 * What a guess is worth if nothing but the conceded is known: owners are dealt anew, again and
 * again, among records of the same purpose, last day and step of size. Whatever a guess owes to
 * those three it keeps; whatever it owes to anything else it loses.
 */
final class Chance {
  private static final int DEALS = 100;

  /** Differences below this are of the arithmetic. */
  private static final double NONE = 1e-6;

  private final List<int[]> deals = new ArrayList<>();
  private final int[] truth;

  Chance(Question question, List<Evidence.Sight> records, int[] owners) {
    this.truth = question.right(owners);
    var alike = new HashMap<String, List<Integer>>();
    for (int record = 0; record < owners.length; record++) {
      alike.computeIfAbsent(records.get(record).conceded(), none -> new ArrayList<>()).add(record);
    }
    var random = new Random(owners.length);
    for (int no = 0; no < DEALS; no++) {
      deals.add(question.right(dealt(owners, alike.values(), random)));
    }
  }

  /** The candidates that are right. */
  int[] truth() {
    return truth.clone();
  }

  private static int[] dealt(int[] owners, Collection<List<Integer>> alike, Random random) {
    var dealt = new int[owners.length];
    for (var records : alike) {
      var shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random);
      for (int no = 0; no < records.size(); no++) {
        dealt[records.get(no)] = owners[shuffled.get(no)];
      }
    }
    return dealt;
  }

  /**
   * How good a guess was.
   *
   * @param auc its chance to name a right candidate before a wrong one
   * @param conceded the same with nothing but purpose, last day and step of size to go by
   * @param deviations how many standard deviations lie between the two
   */
  record Verdict(String signal, double auc, double conceded, double deviations) {
    @Override
    public String toString() {
      return "%-70s %.3f %.3f %+.1f".formatted(signal, auc, conceded, deviations);
    }
  }

  Verdict judge(String signal, Guess guess) {
    double auc = guess.auc(truth);
    var dealt = deals.stream().mapToDouble(guess::auc).toArray();
    double mean = Arrays.stream(dealt).average().orElseThrow();
    double variance =
        Arrays.stream(dealt).map(one -> (one - mean) * (one - mean)).sum() / (DEALS - 1);
    double deviation = Math.max(Math.sqrt(variance), NONE);
    double difference = Math.abs(auc - mean) < NONE ? 0 : auc - mean;
    return new Verdict(signal, auc, mean, difference / deviation);
  }
}
