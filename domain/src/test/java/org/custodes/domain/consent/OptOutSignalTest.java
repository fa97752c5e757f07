package org.custodes.domain.consent;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.custodes.domain.kernel.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutSignalTest {
  private static final OptOutSignal SENT = OptOutSignal.read("1");

  @Test
  void takesNoConsentToShareFromABrowserThatAsksNotToShare() {
    assertThrows(
        OptOutSignalStands.class,
        () -> SENT.requireRoomFor(Purpose.RESEARCH_SHARING, Decision.GIVEN));
  }

  @ParameterizedTest
  @EnumSource(names = "GIVEN", mode = EnumSource.Mode.EXCLUDE)
  void leavesRoomForEveryNo(Decision decision) {
    assertDoesNotThrow(() -> SENT.requireRoomFor(Purpose.RESEARCH_SHARING, decision));
  }

  @ParameterizedTest
  @EnumSource(names = "RESEARCH_SHARING", mode = EnumSource.Mode.EXCLUDE)
  void saysNothingAboutWhatStaysInside(Purpose purpose) {
    assertFalse(SENT.refuses(purpose));
    assertDoesNotThrow(() -> SENT.requireRoomFor(purpose, Decision.GIVEN));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0", "true", "1, 1"})
  void isTheValueOneAndNoOther(String header) {
    assertFalse(OptOutSignal.read(header).refuses(Purpose.RESEARCH_SHARING));
    assertTrue(SENT.refuses(Purpose.RESEARCH_SHARING));
  }
}
