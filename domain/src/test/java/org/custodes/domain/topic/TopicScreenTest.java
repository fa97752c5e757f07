package org.custodes.domain.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicScreenTest {
  private final TopicScreen screen = TopicScreen.shipped();

  @ParameterizedTest
  @CsvSource({
    "MENTAL_HEALTH, I can't stop crying and my therapist is away",
    "RELATIONSHIPS, My Boyfriend won't talk to me",
    "FINANCES, why was my credit card declined?",
    "HEALTH, I was diagnosed with diabetes last week",
    "SEXUALITY, how do I tell them that I'm gay",
    "RELIGION, we went to church on Sunday",
    "POLITICS, I voted for the Green Party",
    "ETHNICITY, I'm half Nigerian and half Irish",
    "CRIMINAL, I was arrested last night",
    "SELF_HARM, some days I want to die",
    "SELF_HARM, I have suicidal thoughts",
    "HEALTH, I am HIV positive",
    "RELATIONSHIPS, my husband hits me",
    "FINANCES, can't pay my rent",
    "MINOR, i'm 14 and bored",
    "MINOR, I am fourteen years old",
    "MINOR, i'm in 8th grade",
    "MINOR, my mom won't let me"
  })
  void seesATopic(Topic topic, String text) {
    assertTrue(topics(text).contains(topic), () -> topics(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi, I'd like a large oat milk latte, please.",
        "Can you ask my boss when the meeting is?",
        "I'm 10 minutes away, and the cups are 12 ounces.",
        "Write a short story about a dragon who bakes bread.",
        "How do I sort a list in a program?",
        "It is coming out to you in a minute.",
        "what is a mortgage?",
        "Tell me about cancer",
        "I live in [LOCATION_1], what is [ORGANISATION_2] known for?"
      })
  void letsOrdinaryTalkPass(String text) {
    assertEquals(Set.of(), topics(text));
  }

  @Test
  void takesTheAgeOfTheAssistantForNobodys() {
    assertEquals(
        Set.of(), screen.topicsOf(List.of(said(Speaker.ASSISTANT, "I'm 14 and new here"))));
  }

  @Test
  void seesWhatTheAssistantRepeats() {
    var talk = List.of(said(Speaker.ASSISTANT, "You told me that your husband hits you."));
    assertTrue(screen.topicsOf(talk).contains(Topic.RELATIONSHIPS));
    var advice = List.of(said(Speaker.ASSISTANT, "Ask a doctor about depression."));
    assertEquals(Set.of(), screen.topicsOf(advice));
  }

  @Test
  void readsThroughCurlyApostrophesAndInvisibleCharacters() {
    assertEquals(Set.of(Topic.MINOR), topics("I\u2019m 15, by the way"));
    assertTrue(topics("I want to ki\u200Bll myself").contains(Topic.SELF_HARM));
  }

  @Test
  void readsPastPlaceholders() {
    assertEquals(
        List.of("i", "am", Tokens.PLACEHOLDER, "not", "x", "1"),
        Tokens.of("I am [PERSON_12], not [x 1]"));
    assertTrue(topics("My husband [PERSON_1] hits me").contains(Topic.RELATIONSHIPS));
  }

  @Test
  void findsADisclosureInTheMiddleOfALongText() {
    var text = "The train leaves at nine. ".repeat(400);
    assertEquals(Set.of(), topics(text));
    assertTrue(topics(text + "I am HIV positive. " + text).contains(Topic.HEALTH));
  }

  @ParameterizedTest
  @CsvSource({
    "MENTAL_HEALTH, Ich bin depressiv und kann nicht schlafen",
    "MINOR, Ich bin 15 und in der 9. Klasse",
    "HEALTH, J'ai un cancer du sein",
    "SELF_HARM, je veux me tuer",
    "RELATIONSHIPS, Mi marido me pega",
    "FINANCES, no puedo pagar mi hipoteca"
  })
  void takesAWordOfATopicNearOneselfForADisclosureInOtherLanguages(Topic topic, String text) {
    assertTrue(topics(text).contains(topic), () -> topics(text).toString());
  }

  @ParameterizedTest
  @EnumSource
  void hasAListOfEveryTopicWrittenAsTheScreenReads(Topic topic) throws IOException {
    try (var list = TopicScreen.class.getResourceAsStream(topic.list())) {
      var entries = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
      for (var entry : entries.toList()) {
        var plain = entry.replace(MinorAge.MARK, "14").replace("*", "");
        assertEquals(plain, String.join(" ", Tokens.of(plain)), entry);
      }
    }
  }

  @Test
  void takesTimeLinearInTheText() {
    var text = "i am i am my my feel like i ".repeat(40_000);
    assertTimeout(Duration.ofSeconds(5), () -> assertFalse(topics(text).contains(Topic.MINOR)));
  }

  private Set<Topic> topics(String text) {
    return screen.topicsOf(List.of(said(Speaker.USER, text)));
  }

  private static Utterance said(Speaker speaker, String text) {
    return new Utterance(speaker, text);
  }
}
