package org.custodes.persistence.linkage;

import java.util.stream.IntStream;

/**
 * What the attacker is asked: which of all candidates, pairs of a record and something else, belong
 * together.
 */
sealed interface Question {
  int candidates();

  /** The number of a candidate. */
  int candidate(int one, int other);

  /** The candidates that are right if these are the records' owners. */
  int[] right(int[] owners);

  /** Sees every candidate. */
  void each(Visitor visitor);

  @FunctionalInterface
  interface Visitor {
    void see(int one, int other);
  }

  /** Do two records belong to the same person? */
  record SamePerson(int records) implements Question {
    @Override
    public int candidates() {
      return records * (records - 1) / 2;
    }

    @Override
    public int candidate(int one, int other) {
      int before = Math.min(one, other);
      int after = Math.max(one, other);
      return before * (2 * records - before - 1) / 2 + after - before - 1;
    }

    @Override
    public int[] right(int[] owners) {
      var right = IntStream.builder();
      each(
          (one, other) -> {
            if (owners[one] == owners[other]) {
              right.add(candidate(one, other));
            }
          });
      return right.build().toArray();
    }

    @Override
    public void each(Visitor visitor) {
      for (int one = 0; one < records; one++) {
        for (int other = one + 1; other < records; other++) {
          visitor.see(one, other);
        }
      }
    }
  }

  /** Which person does a record belong to? */
  record Whose(int records, int people) implements Question {
    @Override
    public int candidates() {
      return records * people;
    }

    @Override
    public int candidate(int one, int other) {
      return one * people + other;
    }

    @Override
    public int[] right(int[] owners) {
      var right = new int[records];
      for (int record = 0; record < records; record++) {
        right[record] = candidate(record, owners[record]);
      }
      return right;
    }

    @Override
    public void each(Visitor visitor) {
      for (int record = 0; record < records; record++) {
        for (int person = 0; person < people; person++) {
          visitor.see(record, person);
        }
      }
    }
  }
}
