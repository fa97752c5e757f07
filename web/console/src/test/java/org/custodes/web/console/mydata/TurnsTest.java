package org.custodes.web.console.mydata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void textWithoutASpeakerIsOneMessageOfThePerson() {
    assertEquals(
        List.of(user("Why does bread rise?\n\nAnd why does it fall?")),
        Turns.of("  Why does bread rise?\n\nAnd why does it fall?\n"));
  }

  @Test
  void aLineThatNamesASpeakerBeginsATurn() {
    assertEquals(
        List.of(user("Why does bread rise?"), assistant("Yeast.\nIt makes gas."), user("Thanks")),
        Turns.of("User: Why does bread rise?\nAssistant: Yeast.\nIt makes gas.\nMe: Thanks"));
  }

  @Test
  void speakersAreFoundInAnyCaseAndWithSpacesAround() {
    assertEquals(
        List.of(user("one"), assistant("two"), user("three")),
        Turns.of("USER :one\r\n  assistant: two\r\n\tme:\tthree\r\n"));
  }

  @Test
  void whatComesBeforeTheFirstSpeakerIsThePersons() {
    assertEquals(
        List.of(user("Hello"), assistant("Good day")), Turns.of("Hello\nAssistant: Good day"));
  }

  @Test
  void aSpeakerWithinALineOrAWordBeginsNothing() {
    var said = "the user: me\nMe, too: yes\nusers: many\nthe assistant: busy";

    assertEquals(List.of(user(said)), Turns.of(said));
  }

  @Test
  void turnsWithoutWordsAreLeftOut() {
    assertEquals(List.of(assistant("Yes?")), Turns.of("User:\n \nAssistant: Yes?\nUser: \n"));
    assertEquals(List.of(), Turns.of(" \n\t"));
  }

  private static Utterance user(String words) {
    return new Utterance(Speaker.USER, words);
  }

  private static Utterance assistant(String words) {
    return new Utterance(Speaker.ASSISTANT, words);
  }
}
