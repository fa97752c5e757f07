package org.custodes.launch.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What a campaign has shown so far; kept after each round, so that an interrupted campaign goes on
 * where it was.
 *
 * @param campaign its name
 * @param claim what it shows
 * @param commit the state of the project
 * @param changed whether files were changed on top of that commit
 * @param machine where it ran
 * @param seed where its chance comes from
 * @param began when it began, in words of ISO 8601
 * @param seconds how long the rounds took
 * @param rounds how many rounds were made
 * @param counts what was counted in them
 * @param figures what was measured, and how it stands to its goals
 * @param refuted how the claim was seen to fail, or nothing
 * @param finished whether its time is over
 */
record Proof(
    String campaign,
    String claim,
    String commit,
    boolean changed,
    Map<String, String> machine,
    long seed,
    String began,
    long seconds,
    int rounds,
    Map<String, Long> counts,
    List<Figure> figures,
    String refuted,
    boolean finished) {

  /** One that was written before anything was measured has no figures. */
  Proof {
    figures = figures == null ? List.of() : List.copyOf(figures);
  }

  private static final String ALGORITHM = "L64X128MixRandom";

  /** The chance of one round; the same seed and number are the same chance. */
  static RandomGenerator chance(long seed, int round) {
    return RandomGeneratorFactory.of(ALGORITHM).create(31 * seed + round);
  }

  Proof afterRound(long spent, Tally tally) {
    return with(seconds + spent, rounds + 1, tally, null, false);
  }

  /** Its time is over, and it has not reached what it wants to. */
  Proof paused(Tally tally) {
    return with(seconds, rounds, tally, null, false);
  }

  Proof ended(long spent, Tally tally) {
    return with(seconds + spent, rounds, tally, null, true);
  }

  Proof endedBy(Refuted failure, long spent, Tally tally) {
    return with(seconds + spent, rounds + 1, tally, failure.getMessage(), true);
  }

  /** Whether a later call goes on with it: the same state of the project, and time left. */
  boolean continues(String presentCommit, Optional<Long> wantedSeed) {
    return !finished
        && commit.equals(presentCommit)
        && wantedSeed.map(wanted -> wanted == seed).orElse(true);
  }

  private Proof with(long spent, int made, Tally tally, String failure, boolean over) {
    return new Proof(
        campaign,
        claim,
        commit,
        changed,
        machine,
        seed,
        began,
        spent,
        made,
        tally.counts(),
        tally.figures(),
        failure,
        over);
  }
}
