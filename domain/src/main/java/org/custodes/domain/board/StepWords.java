package org.custodes.domain.board;

import java.util.List;
import java.util.Map;

/**
 * The texts of each step, which are kept for good, and how long each may be. They are measured
 * before anything else is done with them, and searched for what points to a person.
 */
final class StepWords {
  /** A line each for as many recommendations as an opinion may have. */
  static final int ADVICE = Opinion.MOST_ADVICE * (BoardText.REASON * 2 + BoardText.TITLE + 20);

  private static final Words REASON = new Words("reason", BoardText.REASON);
  private static final Words WHY = new Words("text", BoardText.REASON);
  private static final Words TEXT = new Words("text", BoardText.TEXT);
  private static final Words LONG_TEXT = new Words("text", BoardText.OPINION);

  private static final Map<Step, List<Words>> OF =
      Map.ofEntries(
          Map.entry(Step.DECLINE, List.of(REASON)),
          Map.entry(Step.MERGE, List.of(REASON)),
          Map.entry(Step.SCOPE, List.of(new Words("question", BoardText.REASON))),
          Map.entry(Step.DECLARE, List.of(WHY)),
          Map.entry(Step.RECUSE, List.of(WHY)),
          Map.entry(Step.ASK_EVIDENCE, List.of(new Words("what", BoardText.REASON))),
          Map.entry(Step.GIVE_EVIDENCE, List.of(LONG_TEXT)),
          Map.entry(Step.REFUSE_EVIDENCE, List.of(WHY)),
          Map.entry(
              Step.RECORD_FINDING,
              List.of(
                  new Words("criterion", BoardText.TEXT),
                  new Words("condition", BoardText.TEXT),
                  new Words("cause", BoardText.TEXT),
                  new Words("effect", BoardText.TEXT))),
          Map.entry(Step.ANSWER_FINDING, List.of(TEXT)),
          Map.entry(
              Step.DRAFT_OPINION,
              List.of(new Words("opinion", BoardText.OPINION), new Words("advice", ADVICE))),
          Map.entry(Step.COMMENT, List.of(TEXT)),
          Map.entry(Step.CAST, List.of(REASON)),
          Map.entry(Step.WITHDRAW_MOTION, List.of(REASON)),
          Map.entry(Step.ADD_OPINION, List.of(LONG_TEXT)),
          Map.entry(Step.PUBLISH, List.of(new Words("summary", BoardText.TEXT))),
          Map.entry(Step.RESPOND, List.of(TEXT)),
          Map.entry(Step.JUDGE, List.of(REASON)),
          Map.entry(Step.CLOSE, List.of(REASON)),
          Map.entry(Step.EXTEND, List.of(REASON)));

  private StepWords() {}

  private record Words(String field, int longest) {}

  /**
   * @throws BoardTextOutOfRange if a text is too long
   * @throws NamesAPerson if a text has a direct identifier of a person
   */
  static void require(StepInput input, PersonalTraces traces) {
    var words = OF.getOrDefault(input.step(), List.of());
    for (var one : words) {
      if (input.text(one.field()).length() > one.longest()) {
        throw new BoardTextOutOfRange(one.field());
      }
    }
    words.forEach(one -> traces.requireNone(one.field(), input.text(one.field())));
  }
}
