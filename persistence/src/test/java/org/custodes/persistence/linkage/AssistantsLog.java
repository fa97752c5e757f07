package org.custodes.persistence.linkage;

import java.time.Instant;
import java.util.List;

/**
 * What whoever has the assistant's own log besides can do: lay the commit times of main's log
 * beside the requests, each of which names its person.
 */
final class AssistantsLog {
  private final Evidence evidence;
  private final Truth truth;

  AssistantsLog(Evidence evidence, Truth truth) {
    this.evidence = evidence;
    this.truth = truth;
  }

  Signal whose() {
    var people = evidence.people().stream().map(one -> truth.subjects().indexOf(one.id())).toList();
    var guesses = guesses();
    return new Signal(
        "commit time ~ request",
        (record, person) -> guesses.get(record).equals(people.get(person)) ? 0 : 1);
  }

  Signal samePerson() {
    var guesses = guesses();
    return new Signal(
        "commit time ~ request",
        (one, other) -> guesses.get(one).equals(guesses.get(other)) ? 0 : 1);
  }

  /** Of each record the person whose request it fell into, or next to. */
  private List<Integer> guesses() {
    return evidence.records().stream().map(one -> nearest(time(one))).toList();
  }

  private static double time(Evidence.Sight record) {
    return ((Value.Amount) record.all("log time").getFirst()).number();
  }

  private int nearest(double time) {
    int person = -1;
    double least = Double.MAX_VALUE;
    for (var request : truth.kept()) {
      double outside =
          Math.max(0, Math.max(micros(request.asked()) - time, time - micros(request.answered())));
      if (outside < least) {
        least = outside;
        person = request.person();
      }
    }
    return person;
  }

  private static double micros(Instant at) {
    return at.getEpochSecond() * 1e6 + at.getNano() / 1e3;
  }
}
