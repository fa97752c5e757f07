package org.custodes.persistence.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.vault.RecordPurpose;

/**
 * People with habits: how much they write, what they allow it for, on which days and at which hour.
 * What can be told apart by habit could be linked by it. The same seed makes the same crowd.
 *
 * @param people how many there are
 * @param days what they do, day by day, in the order in which it reaches the server
 */
record Crowd(int people, List<List<Turn>> days) {
  private static final int DAYS = 5;
  private static final int CHOICES = 2;
  private static final List<Purpose> CHOSEN = List.of(Purpose.PERSONALISATION, Purpose.LEARNING);

  /** How the people of a day come one after the other. */
  enum Traffic {
    /** So many at once that any of them may be next. */
    MIXED,
    /** Each around an hour of their own. */
    BY_HOUR
  }

  /** What one person does. */
  sealed interface Turn {
    int person();
  }

  record Store(int person, RecordPurpose purpose, String text) implements Turn {}

  record Choice(int person, Purpose purpose, ConsentState decision) implements Turn {}

  /** One person's habits. */
  private record Habits(RecordPurpose favourite, double words, int day, double hour) {
    static Habits of(Random random) {
      return new Habits(
          pick(random, RecordPurpose.values()),
          5.2 + 0.6 * random.nextGaussian(),
          random.nextInt(DAYS),
          random.nextDouble(24));
    }

    int someDay(Random random) {
      return random.nextInt(3) > 0 ? random.nextInt(DAYS) : day;
    }

    RecordPurpose somePurpose(Random random) {
      return random.nextInt(3) > 0 ? favourite : pick(random, RecordPurpose.values());
    }

    int someLength(Random random) {
      return (int) Math.round(Math.exp(words + 0.5 * random.nextGaussian()));
    }

    double someHour(Random random) {
      return hour + random.nextGaussian();
    }
  }

  private record Timed(Turn turn, int day, double hour) {}

  static Crowd of(int people, int stores, Traffic traffic) {
    var random = new Random(20_261_126L + people);
    var turns = new ArrayList<Timed>();
    for (int person = 0; person < people; person++) {
      var habits = Habits.of(random);
      for (int no = 0; no < stores; no++) {
        var text = text(habits.someLength(random), random);
        var turn = new Store(person, habits.somePurpose(random), text);
        turns.add(new Timed(turn, habits.someDay(random), habits.someHour(random)));
      }
      for (int no = 0; no < CHOICES; no++) {
        var decision = pick(random, ConsentState.GIVEN, ConsentState.WITHDRAWN);
        var turn = new Choice(person, CHOSEN.get(no), decision);
        turns.add(new Timed(turn, random.nextInt(DAYS), random.nextDouble(24)));
      }
    }
    switch (traffic) {
      case MIXED -> Collections.shuffle(turns, random);
      case BY_HOUR -> turns.sort(Comparator.comparingDouble(Timed::hour));
    }
    var byDay = turns.stream().collect(Collectors.groupingBy(Timed::day));
    return new Crowd(
        people,
        byDay.values().stream().map(day -> day.stream().map(Timed::turn).toList()).toList());
  }

  private static String text(int words, Random random) {
    return Stream.generate(() -> word(random)).limit(words).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(4), 0, 60)
        .mapToObj(
            syllable -> "" + "bdfgklmnprst".charAt(syllable / 5) + "aeiou".charAt(syllable % 5))
        .collect(Collectors.joining());
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
