package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
  @ParameterizedTest
  @CsvSource({
    "1, 512",
    "512, 512",
    "513, 1024",
    "1025, 1536",
    "1537, 2048",
    "2049, 3072",
    "3073, 4096",
    "4097, 6144",
    "6145, 8192",
    "1048577, 1572864",
    "2097152, 2097152"
  })
  void takesTheNextRung(int bytes, int rung) {
    assertEquals(rung, Ladder.fit(bytes));
  }

  @Test
  void hasALargestRung() {
    assertThrows(IllegalArgumentException.class, () -> Ladder.fit(Ladder.LARGEST + 1));
  }
}
