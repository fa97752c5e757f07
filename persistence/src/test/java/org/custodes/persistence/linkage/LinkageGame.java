package org.custodes.persistence.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.custodes.persistence.linkage.Chance.Verdict;

/**
 * The game: from main's dump and log alone, say which records are one person's and whose they are.
 * Each signal is judged by itself, and all of them together by a combination that has learned from
 * one half of the people and guesses about the other.
 */
final class LinkageGame {
  static final String COMBINED = "all together";

  private final Evidence evidence;
  private final Truth truth;

  LinkageGame(Evidence evidence, Truth truth) {
    this.evidence = evidence;
    this.truth = truth;
  }

  /** One question about some of the people, with what can be seen of them. */
  private record Round(Question question, List<Signal> signals, Chance chance) {
    List<Guess> guesses() {
      return signals.stream().map(signal -> Guess.of(question, signal)).toList();
    }
  }

  /** Which two records belong to the same person. */
  List<Verdict> samePerson() {
    return verdicts(this::samePerson);
  }

  /** Which person a record belongs to. */
  List<Verdict> whose() {
    return verdicts(this::whose);
  }

  private interface Asked {
    Round about(Evidence some);
  }

  private List<Verdict> verdicts(Asked asked) {
    var verdicts = new ArrayList<Verdict>();
    var whole = asked.about(evidence);
    for (var signal : whole.signals()) {
      verdicts.add(judge(whole, signal));
    }
    verdicts.add(combined(asked.about(half(0)), asked.about(half(1))));
    return verdicts;
  }

  private static Verdict combined(Round known, Round unknown) {
    var combination =
        Combination.learn(
            known.guesses(), known.question().candidates(), known.chance().truth(), new Random(1));
    var guess = combination.guess(unknown.guesses(), unknown.question().candidates());
    return unknown.chance().judge(COMBINED, guess);
  }

  private Round samePerson(Evidence some) {
    var question = new Question.SamePerson(some.records().size());
    return round(some, question, some.betweenRecords());
  }

  private Round whose(Evidence some) {
    var question = new Question.Whose(some.records().size(), some.people().size());
    return round(some, question, some.betweenRecordsAndPeople());
  }

  private Round round(Evidence some, Question question, List<Signal> signals) {
    return new Round(question, signals, new Chance(question, some.records(), owners(some)));
  }

  /** The place of each record's owner among the people. */
  private int[] owners(Evidence some) {
    var people = some.people().stream().map(Evidence.Sight::id).toList();
    Map<UUID, Truth.Kept> kept = truth.byRecord();
    return some.records().stream()
        .mapToInt(one -> people.indexOf(truth.subjects().get(kept.get(one.id()).person())))
        .toArray();
  }

  private Evidence half(int which) {
    var some = new HashSet<UUID>();
    IntStream.range(0, truth.subjects().size())
        .filter(person -> person % 2 == which)
        .forEach(person -> some.add(truth.subjects().get(person)));
    truth.kept().stream()
        .filter(one -> one.person() % 2 == which)
        .forEach(one -> some.add(one.record()));
    return evidence.only(some);
  }

  /** A guess that needs more than main's dump and log; it is judged as the others are. */
  Verdict samePersonBy(Signal signal) {
    return judge(samePerson(evidence), signal);
  }

  Verdict whoseBy(Signal signal) {
    return judge(whose(evidence), signal);
  }

  private static Verdict judge(Round round, Signal signal) {
    return round.chance().judge(signal.name(), Guess.of(round.question(), signal));
  }
}
