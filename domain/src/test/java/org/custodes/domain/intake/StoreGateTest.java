package org.custodes.domain.intake;

import static org.custodes.domain.kernel.Purpose.CONTEXT;
import static org.custodes.domain.kernel.Purpose.SENSITIVE_HELP_OTHERS;
import static org.custodes.domain.kernel.Purpose.TRAINING;
import static org.custodes.domain.subject.AgeBand.ADULT;
import static org.custodes.domain.subject.AgeBand.FROM_13_TO_15;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.subject.AgeBand;
import org.custodes.domain.topic.TopicScreen;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.Test;

/** Which conversations pass, which are declined, and which refusal wins. */
class StoreGateTest {
  private static final Standing WILLING = new Standing(true, ADULT, Set.of(TRAINING, CONTEXT));
  private static final String ORDINARY = "How long should I boil an egg so that it is soft?";
  private static final String SENSITIVE = "I have been so depressed since the divorce, help me";

  private final StoreGate gate = StoreGate.shipped();

  private static Submission chat(Purpose purpose, String text) {
    return new Submission(
        purpose,
        List.of(
            new Utterance(Speaker.USER, text),
            new Utterance(Speaker.ASSISTANT, "Let us look at that together.")));
  }

  private static Reason refused(Passage<Cleared> passage) {
    return ((Passage.Stopped<Cleared>) passage).reason();
  }

  private static Cleared passed(Passage<Cleared> passage) {
    return ((Passage.On<Cleared>) passage).form();
  }

  @Test
  void passesAnOrdinaryChatOfAWillingAdult() {
    var training = passed(gate.examine(chat(TRAINING, ORDINARY), WILLING));
    assertEquals(RecordPurpose.TRAINING, training.purpose());
    assertEquals(ORDINARY, training.messages().getFirst().text());
    var context = passed(gate.examine(chat(CONTEXT, ORDINARY), WILLING));
    assertEquals(RecordPurpose.CONTEXT, context.purpose());
  }

  @Test
  void masksBeforeItPasses() {
    var cleared =
        passed(
            gate.examine(
                chat(TRAINING, "My name is Kerstin Wiśniewska, how long should I boil an egg?"),
                WILLING));
    var text = cleared.messages().getFirst().text();
    assertFalse(text.contains("Kerstin") || text.contains("niewska"), "a name was left");
    assertTrue(text.contains("[PERSON"), "no placeholder stands for the name");
  }

  @Test
  void declinesWhoeverDidNotAgreeToThePurpose() {
    var trainingOnly = new Standing(true, ADULT, Set.of(TRAINING));
    assertEquals(Reason.NO_CONSENT, refused(gate.examine(chat(CONTEXT, ORDINARY), trainingOnly)));
    assertEquals(
        Reason.NO_CONSENT, refused(gate.examine(chat(TRAINING, ORDINARY), Standing.UNKNOWN)));
  }

  @Test
  void theFirstRefusalWins() {
    var minorWhoOptedOut = new Standing(false, FROM_13_TO_15, Set.of());
    var minor = new Standing(true, FROM_13_TO_15, Set.of());
    var silent = new Standing(true, ADULT, Set.of());
    assertEquals(
        Reason.OPTED_OUT, refused(gate.examine(chat(TRAINING, SENSITIVE), minorWhoOptedOut)));
    assertEquals(Reason.MINOR, refused(gate.examine(chat(TRAINING, SENSITIVE), minor)));
    assertEquals(Reason.NO_CONSENT, refused(gate.examine(chat(TRAINING, SENSITIVE), silent)));
    assertEquals(Reason.SENSITIVE_TOPIC, refused(gate.examine(chat(TRAINING, SENSITIVE), WILLING)));
  }

  @Test
  void anUnknownAgePassesUnlessTheHouseIsStrict() {
    var ageless = new Standing(true, AgeBand.UNKNOWN, Set.of(TRAINING));
    assertEquals(
        RecordPurpose.TRAINING, passed(gate.examine(chat(TRAINING, ORDINARY), ageless)).purpose());
    var strict = new StoreGate(TopicScreen.shipped(), Deidentifier.shipped(), true);
    assertEquals(Reason.AGE_UNKNOWN, refused(strict.examine(chat(TRAINING, ORDINARY), ageless)));
  }

  @Test
  void declinesAMinorWhoSaysSo() {
    assertEquals(
        Reason.MINOR,
        refused(gate.examine(chat(TRAINING, "I am 13 years old, help me with maths"), WILLING)));
  }

  @Test
  void keepsSomeSensitiveTopicsForTrainingUnderTheSecondConsentOnly() {
    var helper = new Standing(true, ADULT, Set.of(TRAINING, CONTEXT, SENSITIVE_HELP_OTHERS));
    assertEquals(
        RecordPurpose.TRAINING_SENSITIVE,
        passed(gate.examine(chat(TRAINING, SENSITIVE), helper)).purpose());
    assertEquals(Reason.SENSITIVE_TOPIC, refused(gate.examine(chat(CONTEXT, SENSITIVE), helper)));
    assertEquals(
        Reason.SENSITIVE_TOPIC,
        refused(gate.examine(chat(TRAINING, "I want to kill myself"), helper)));
  }

  @Test
  void passesWhoAsksAboutATopicAndDeclinesWhoTellsOfThemselves() {
    passed(gate.examine(chat(TRAINING, "What is a mortgage, and how does it work?"), WILLING));
    assertEquals(
        Reason.SENSITIVE_TOPIC,
        refused(gate.examine(chat(TRAINING, "I can't pay my mortgage this month."), WILLING)));
  }

  @Test
  void declinesALanguageThatItCannotMask() {
    var finnish = "Kuinka kauan kananmunaa pitää keittää, jotta se jää pehmeäksi sisältä?";
    assertEquals(
        Reason.UNSUPPORTED_LANGUAGE, refused(gate.examine(chat(TRAINING, finnish), WILLING)));
  }

  @Test
  void previewsTheMasksWhateverTheVerdict() {
    var preview =
        gate.preview(chat(TRAINING, "Write to kerstin@example.org please"), Standing.UNKNOWN);
    assertEquals(Optional.of(Reason.NO_CONSENT), preview.refused());
    assertFalse(preview.messages().getFirst().text().contains("kerstin"));
    assertEquals(1, preview.messages().getFirst().masks().size());
    assertEquals("[preview]", preview.toString());
  }

  @Test
  void refusesAPurposeThatKeepsNoConversationsAndTooManyOrTooLongMessages() {
    assertThrows(PurposeKeepsNoConversations.class, () -> chat(Purpose.PERSONALISATION, ORDINARY));
    var said = new Utterance(Speaker.USER, ORDINARY);
    assertThrows(MessagesOutOfRange.class, () -> new Submission(TRAINING, List.of()));
    var tooMany = Collections.nCopies(Submission.MOST_MESSAGES + 1, said);
    assertThrows(MessagesOutOfRange.class, () -> new Submission(TRAINING, tooMany));
    var tooLong = "ä".repeat(Submission.MOST_BYTES / 2 + 1);
    assertThrows(MessagesOutOfRange.class, () -> chat(TRAINING, tooLong));
    var justRight = "ä".repeat(Submission.MOST_BYTES / 2);
    assertEquals(2, chat(TRAINING, justRight).messages().size());
  }
}
