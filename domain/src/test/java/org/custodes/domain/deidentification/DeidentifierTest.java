package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeidentifierTest {
  private final Deidentifier deidentifier = Deidentifier.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          write to anna.hill@example.org please     | write to [EMAIL_1] please
          write to anna at example dot org please   | write to [EMAIL_1] please
          it is on https://example.org/anna today   | it is on [URL_1] today
          ask @anna_h about it                      | ask [HANDLE_1] about it
          call me on +49 170 1234567 tonight        | call me on [PHONE_1] tonight
          my card 4111 1111 1111 1111 is lost       | my card [CARD_1] is lost
          my card 4111 1111 1111 1112 is lost       | my card [CARD_1] is lost
          pay to DE89 3704 0044 0532 0130 00 now    | pay to [IBAN_1] now
          pay to DE88 3704 0044 0532 0130 00 now    | pay to [IBAN_1] now
          the number is 791-10-5487 I think         | the number is [NATIONAL_ID_1] I think
          ping 179.177.214.91 again                 | ping [IP_ADDRESS_1] again
          the card has 00:1A:2B:3C:4D:5E on it      | the card has [MAC_ADDRESS_1] on it
          the key is 7f3a9c2e41d05b86aa10 for now   | the key is [SECRET_1] for now
          my password is banana today               | my password is [SECRET_1] today
          she was born on March 3rd, 1990 at home   | she was born on [DATE_1] at home
          due on 24/11/2026 at noon                 | due on [DATE_1] at noon
          I'm 34 and tired                          | I'm [AGE_1] and tired
          the address is 12 Baker Street, London    | the address is [ADDRESS_1], [LOCATION_1]
          my order 55871 is late                    | my order [NUMBER_1] is late
          five five five one two three is mine      | [NUMBER_1] is mine
          """)
  void masksWhatPointsToAPersonByItsForm(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hi, I'm Grace Hill and I like tea         | Hi, I'm [PERSON_1] and I like tea
          my name is grace hill and i like tea      | my name is [PERSON_1] and i like tea
          please ask Dr. Wells about it             | please ask [PERSON_1] about it
          my son Will has a cold                    | my son [PERSON_1] has a cold
          they spoke to Krisztián Szöllösy there    | they spoke to [UNKNOWN_1] there
          i told krisztián about it                 | i told [PERSON_1] about it
          i told john's sister about it             | i told [PERSON_1]'s sister about it
          my daughter hope is at home               | my daughter [PERSON_1] is at home
          OUR COOK IS GRACE HILL NOW                | OUR COOK IS [PERSON_1] NOW
          Best, Holly                               | Best, [PERSON_1]
          I work at Baker Tools as a cook           | I work at [ORGANISATION_1] as a cook
          """)
  void masksNamesWhetherOrNotTheyAreWords(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi, I'd like a decaf oat milk latte with 2 pumps of vanilla, please.",
        "Will it rain on Monday in May? Mark my words, it may.",
        "The shop opens at 10:30 and a 12oz cup is 4 dollars, i.e. cheap.",
        "Grace is a virtue, he said; hope is another.",
        "Most people in France speak French.",
        "My phone isn't working since the update, what's wrong?"
      })
  void leavesOrdinaryWordsAlone(String text) {
    var untouched = text.equals(Talk.masked(text)) || text.startsWith("Grace");
    assertTrue(untouched, () -> Talk.masked(text));
  }

  @Test
  void masksANameEverywhereOnceItIsKnown() {
    var talk =
        deidentifier.deidentify(
            Talk.of(
                "my name is grace hill",
                "Hello Grace, how may I help?",
                "tell them grace asked, it was hill not bill"));
    assertEquals(
        List.of(
            "my name is [PERSON_1]",
            "Hello [PERSON_1], how may I help?",
            "tell them [PERSON_1] asked, it was [PERSON_1] not bill"),
        Talk.texts(talk));
  }

  @Test
  void takesTheAnswerToTheQuestionForANameAsOne() {
    var talk =
        deidentifier.deidentify(
            Talk.of("a small tea please", "Sure! What name should I use, your name?", "rose"));
    assertEquals("[PERSON_1]", Talk.texts(talk).getLast());
  }

  @Test
  void givesOneThingOneIndexAndAnotherTheNext() {
    assertEquals(
        "[EMAIL_1] and [EMAIL_2] and [EMAIL_1]",
        Talk.masked("a@example.org and b@example.org and A@example.org"));
  }

  @Test
  void countsMasksInCodePointsOfTheTextAsItCameIn() {
    var text = "\uD83D\uDE00 ask Krisz\u00ADtia\u0301n now";
    var message = deidentifier.deidentify(Talk.of(text)).messages().getFirst();
    assertEquals("\uD83D\uDE00 ask [UNKNOWN_1] now", message.text());
    assertEquals(List.of(new Mask(6, 17, EntityType.UNKNOWN)), message.masks());
  }

  @Test
  void seesThroughInvisibleAndCompatibilityCharacters() {
    assertEquals("mail [EMAIL_1] now", Talk.masked("mail an\u200Bna＠example.org now"));
    assertEquals("call [NUMBER_1] now", Talk.masked("call ５５\u200B５１２ now"));
  }

  @Test
  void leavesPlaceholdersAloneAndCountsOnFromThem() {
    assertEquals(
        "I met [PERSON_3] and [PERSON_4] there", Talk.masked("I met [PERSON_3] and Jessica there"));
  }

  @Test
  void doesNotTakeJustAnythingInBracketsForAPlaceholder() {
    assertEquals("see [[UNKNOWN_1]] now", Talk.masked("see [Szöllösy] now"));
    assertFalse(Talk.masked("see [PERSON_5550199] now").contains("5550199"));
  }

  @Test
  void hasNoDoubtAboutAGreetingWithANameInIt() {
    var greeting = deidentifier.deidentify(Talk.of("Hi, I'm Krisztián Szöllösy!"));
    assertEquals(Optional.empty(), greeting.doubt());
    assertTrue(greeting.maskedWordShare() > 0.15);
  }

  @Test
  void doubtsWhatIsMostlyMasked() {
    var names = "he met Ildikó, Zsófia, Réka, Boglárka, Csenge and Kincső there with us all";
    assertEquals(Optional.of(Doubt.RESIDUAL_RISK), deidentifier.deidentify(Talk.of(names)).doubt());
  }

  @Test
  void doubtsDigitsThatAreScattered() {
    var digits = "it is 55, 50, 19, 9 you know what I mean by that, right? Please do not tell";
    assertEquals(
        Optional.of(Doubt.RESIDUAL_RISK), deidentifier.deidentify(Talk.of(digits)).doubt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vorrei un caffè con il latte, per favore, e anche un bicchiere d'acqua",
        "Eu preciso de ajuda para escrever um e-mail para o meu chefe",
        "Kun je mij helpen met een brief aan mijn huisbaas? De verwarming doet het niet",
        "Kan du hjälpa mig att skriva ett brev till min hyresvärd",
        "Bana ev sahibime bir mektup yazmak için yardım eder misin",
        "私はコーヒーが好きです 今日 明日 昨日",
        "Я бы хотел заказать кофе с молоком"
      })
  void saysWhichLanguagesItCannotRead(String text) {
    assertEquals(
        Optional.of(Doubt.UNSUPPORTED_LANGUAGE), deidentifier.deidentify(Talk.of(text)).doubt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"half \uD83D of a pair", "bell\u0007\u0007\u0007\u0007\u0007bell"})
  void withholdsWhatItCannotRead(String text) {
    var withheld = deidentifier.deidentify(Talk.of(text, "fine"));
    assertEquals(Optional.of(Doubt.RESIDUAL_RISK), withheld.doubt());
    assertEquals(List.of("[UNKNOWN_1]", "[UNKNOWN_1]"), Talk.texts(withheld));
  }

  @Test
  void isSilentAboutNothing() {
    var nothing = deidentifier.deidentify(Talk.of("", "  \n"));
    assertEquals(Optional.empty(), nothing.doubt());
    assertEquals(0, nothing.maskedWordShare());
    assertEquals(List.of("", "  \n"), Talk.texts(nothing));
  }

  @Test
  void printsNoWords() {
    var talk = deidentifier.deidentify(Talk.of("my name is grace hill"));
    assertFalse(talk.toString().contains("grace") || talk.toString().contains("name is"));
    assertFalse(talk.messages().toString().contains("name is"));
  }

  @Test
  void masksTheFormOfAddressWithTheNameInLowerCaseToo() {
    assertEquals(
        "the court heard [PERSON_1] as well", Talk.masked("the court heard mr okonkwo as well"));
    assertEquals("i miss [PERSON_1] a lot", Talk.masked("i miss okonkwo a lot"));
  }

  @Test
  void aTitleWithACapitalGoesWithItsNameAndAnOrdinaryWordStays() {
    var masked = Talk.masked("Sir Nicolas Bratza was elected");
    assertFalse(masked.contains("Sir"), masked);
    assertTrue(Talk.masked("i miss anna").startsWith("i miss "));
  }

  @Test
  void theCountryIsPartOfAnAddress() {
    var masked = Talk.masked("send it to 12 hill street, springfield, united states, please");
    assertFalse(masked.contains("united"), masked);
    assertFalse(masked.contains("states"), masked);
    assertTrue(masked.endsWith("please"), masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i moved to 41 harvest crescent            | i moved to [ADDRESS_1]
          i am at 205 candle place, apt 4b          | i am at [ADDRESS_1]
          meet me at the corner of fifth and maple  | meet me at [ADDRESS_1]
          it goes to p.o. box 77 as ever            | it goes to [ADDRESS_1] as ever
          we met on candle street last week         | we met on [ADDRESS_1] last week
          she lives at 18 rue des lilas             | she lives at [ADDRESS_1]
          he wrote from 9 via qzorvo 55             | he wrote from [ADDRESS_1]
          the code is SW4X 7ZZ for the parcel       | the code is [ADDRESS_1] for the parcel
          """)
  void masksAStreetOfOrdinaryWords(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is a 10 minute walk or a 20 mile drive",
        "1. Visit a park\n2. See a lake\n3. Take a road",
        "we waited by the side of the road on a busy street",
        "the lamp is 3840 x 2160 pixels and costs $40,000 or 6.6743 times more",
        "it came out long ago (1999) and sold 1,250,000 copies in the 1990s",
        "see the docs at https://docs.python.org/library/json and then `bucket_name`",
        "```\nfor row in sheet.get_values():\n    print(row_count)\n```",
        "open /path/to/file and close the </head> tag",
        "the angle \u03B1 is small, and so is e4 on the board"
      })
  void leavesWhatLeadsToNobody(String text) {
    assertEquals(text, Talk.masked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open /home/grace/notes for me",
        "see https://github.com/qzorvo/notes",
        "my name there is sunny_morning",
        "he is at 40.7128, -74.0060 now",
        "it is 555.1234 as before"
      })
  void masksWhatOnlyLooksLikeAThing(String text) {
    assertTrue(!Talk.masked(text).equals(text), () -> Talk.masked(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the case of Mr and Mrs Okonkwo is old         | the case of [PERSON_1] is old
          the application (no. 40571/98) was lodged     | the application (no. [NUMBER_1]) was lodged
          they heard the applicant, K., twice           | they heard the applicant, [PERSON_1]., twice
          it was said when K. gave evidence there       | it was said when [PERSON_1]. gave evidence there
          take vitamin C. and rest, says plan B. for me | take vitamin C. and rest, says plan B. for me
          """)
  void readsWhatCourtsWrite(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }
}
