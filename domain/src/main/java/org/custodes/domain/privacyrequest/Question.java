package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.Optional;
import org.custodes.domain.deadline.Pause;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.kernel.Sub;

/**
 * Something that the person was asked, without which their request could not go on. Whether the
 * clock stood still meanwhile is for the law to say.
 *
 * @param askedBy the member of staff; empty for the house itself
 * @param text what was asked, {@value #SHORTEST} to {@value #LONGEST} characters; empty where
 *     nothing but their identity is
 * @param answer what they said, 1 to {@value #LONGEST} characters; empty where they showed
 *     something
 */
record Question(
    PauseReason reason,
    Instant askedAt,
    Optional<Sub> askedBy,
    Optional<String> text,
    Optional<Instant> answeredAt,
    Optional<String> answer) {
  static final int SHORTEST = 20;
  static final int LONGEST = 500;

  /** How often a person is asked what they mean; whoever asks more has not read the answers. */
  static final int MOST = 3;

  /**
   * @throws QuestionOutOfRange if it is too short or too long
   */
  static Question clarification(Sub asker, String text, Instant at) {
    int length = text.strip().codePointCount(0, text.strip().length());
    if (length < SHORTEST || length > LONGEST) {
      throw new QuestionOutOfRange();
    }
    return new Question(
        PauseReason.CLARIFICATION,
        at,
        Optional.of(asker),
        Optional.of(text.strip()),
        Optional.empty(),
        Optional.empty());
  }

  static Question identity(Instant at) {
    return new Question(
        PauseReason.IDENTITY,
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  boolean isOpen() {
    return answeredAt.isEmpty();
  }

  /** The person has shown what was asked for. */
  Question answered(Instant at) {
    return new Question(reason, askedAt, askedBy, text, Optional.of(at), Optional.empty());
  }

  /**
   * @throws AnswerOutOfRange if it is empty or too long
   */
  Question answered(String said, Instant at) {
    int length = said.strip().codePointCount(0, said.strip().length());
    if (length < 1 || length > LONGEST) {
      throw new AnswerOutOfRange();
    }
    return new Question(reason, askedAt, askedBy, text, Optional.of(at), Optional.of(said.strip()));
  }

  /** As the clock sees it; while it is open, until the moment of looking. */
  Pause pause(LegalTime time, Instant now) {
    return new Pause(reason, time.day(askedAt), time.day(answeredAt.orElse(now)));
  }

  @Override
  public String toString() {
    return "[question]";
  }
}
