package org.custodes.launch.proof;

import java.util.Arrays;
import java.util.List;

/** The same thing measured several times. */
record Sample(List<Double> values) {

  Sample {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("0 values; a sample has at least one");
    }
    values = values.stream().sorted().toList();
  }

  static Sample of(double... values) {
    return new Sample(Arrays.stream(values).boxed().toList());
  }

  double least() {
    return values.getFirst();
  }

  double most() {
    return values.getLast();
  }

  double median() {
    var middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** How many times the least the most is. */
  double spread() {
    return most() / least();
  }
}
