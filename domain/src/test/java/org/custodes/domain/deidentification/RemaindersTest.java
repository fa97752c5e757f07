package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is found in pieces nothing may be left between and beside them. */
class RemaindersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ship it to Nørrebrogade 52, 2. th, 2200 København today | Ship it to [NUMBER_1] today
          a room at Nieuwe Binnenweg 210B, Rotterdam now          | a room at [UNKNOWN_1] now
          flat in Drottninggatan 71C now                          | flat in [UNKNOWN_1] now
          living in Gartenstr. 17 now                             | living in [LOCATION_1] now
          I grew up at 27 boulevard Saint-Michel near the park    | I grew up at [ADDRESS_1] near the park
          It is Kirchstraße 73, 00608 Grünau am See and far       | It is [ADDRESS_1] and far
          My house is B-12, Sector 18, Noida 201301               | My house is [ADDRESS_1]
          send it c/o Szöllösy please                             | send it [UNKNOWN_1] please
          my landlord a. ó súilleabháin is late                   | my landlord [UNKNOWN_1] is late
          """)
  void leavesNoPieceOfAnAddressOrAName(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          patient number P/00/7781 at the desk      | patient number [NUMBER_1] at the desk
          reference 4:23-cv-01234-ABC was filed     | reference [NUMBER_1] was filed
          dossier LG-4471/B came                    | dossier [NUMBER_1] came
          it says 5 K 1123/24 on top                | it says [NUMBER_1] on top
          case 24-cv-00317 (ABC) goes on            | case [SECRET_1] goes on
          case no. 44 of 2023 goes on               | case no. [NUMBER_1] goes on
          file no. 12 o 345/22 at the court         | file no. [NUMBER_1] at the court
          passport no. X 1234567 9 expires          | passport no. [NUMBER_1] expires
          is QQ 20 49 72 D right                    | is [UNKNOWN_1] right
          """)
  void leavesNoPieceOfANumber(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we moved from 9 kestrel close to town     | we moved from [ADDRESS_1] to town
          our address used to be 1 infinite loop    | our address used to be [ADDRESS_1]
          my new place is number twelve oak lane    | my new place is number [ADDRESS_1]
          street: 7 quarry bank, and more           | street: [ADDRESS_1], and more
          """)
  void knowsAStreetOfOrdinaryWordsByWhatStandsBeforeIt(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          write to jo(at)example.org please         | write to [EMAIL_1] please
          write to jo<at>example<dot>org please     | write to [EMAIL_1] please
          write to jo (a) example.org please        | write to [EMAIL_1] please
          write to jo-at-example-dot-org please     | write to [EMAIL_1] please
          write to jo@example . org please          | write to [EMAIL_1] please
          write to jo arroba example punto org now  | write to [EMAIL_1] now
          write to jo at example dot                | write to [EMAIL_1]
          """)
  void knowsAnAddressOfTheInternetWhateverItsSignsAre(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }

  @Test
  void knowsANumberThatIsGivenPieceByPiece() {
    assertEquals("the rest is [PHONE_1]", Talk.masked("the rest is 960 123"));
    assertEquals("it starts with [PHONE_1]", Talk.masked("it starts with 016"));
    assertEquals("[PHONE_1]", Talk.masked("030"));
    assertEquals("[PERSON_1] and 256 more", Talk.masked("Anna and 256 more"));
  }

  @Test
  void knowsAStreetByTheHeadOfItsColumn() {
    assertEquals("| home | [ADDRESS_1] |", Talk.masked("| home | 7 quarry bank |"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We live in 2 small rooms and stay for 3 days.",
        "Send me 4 ideas, 5 if you can, at this point in time.",
        "My home is my castle; is 7 close to 8?",
        "It's 9 am and I'm at work, 10 minutes by car.",
        "The address bar shows nothing. A post is 20 words long.",
        "She moved 3 chairs a long way."
      })
  void leavesOrdinaryNumbersAlone(String text) {
    assertEquals(text, Talk.masked(text));
  }
}
