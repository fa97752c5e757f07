package org.custodes.domain.preference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectIdentifiersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.org",
        "ANNA＠EXAMPLE.ORG",
        "anna at example dot org",
        "anna (at) example",
        "@anna",
        "www.anna.example",
        "https://anna.example",
        "anna.example.com",
        "+49 170 1234567",
        "555-0199 1",
        "٠١٢٣٤٥٦٧",
        "0\u200B1\u200B7\u200B0\u200B1\u200B2",
        "five five five one two three",
        "DE89 3704 0044 0532 0130 00",
        "4111 1111 1111 1111"
      })
  void refusesWhatPointsToAPerson(String text) {
    assertTrue(DirectIdentifiers.isIn(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna",
        "Nat the Cat",
        "Anna 1987",
        "R2D2",
        "Zoë",
        "Møller-Nielsen",
        "李雷",
        "calm",
        "one of a kind",
        "en-GB",
        "larger-text reduced-motion"
      })
  void letsOrdinaryNamesAndSettingsPass(String text) {
    assertFalse(DirectIdentifiers.isIn(text), text);
  }
}
