package org.custodes.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeafTest {
  private static final byte[] SALT = new byte[32];
  private static final byte[] GIVEN = "{\"decision\":\"GIVEN\"}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] WITHDRAWN = "{}".getBytes(StandardCharsets.UTF_8);

  private static String text(Leaf leaf) {
    return new String(leaf.entry(), StandardCharsets.UTF_8);
  }

  @Test
  void looksAlikeWhateverHappened() {
    var given = text(Leaf.personal(SALT, GIVEN));
    var withdrawn = text(Leaf.personal(SALT, WITHDRAWN));
    assertEquals(given.length(), withdrawn.length());
    assertTrue(given.matches("\\{\"c\":\"[A-Za-z0-9_-]{43}\",\"v\":1}"), given);
  }

  @Test
  void cannotBeRecognisedWithoutItsSalt() {
    var other = SALT.clone();
    Arrays.fill(other, (byte) 1);
    assertNotEquals(text(Leaf.personal(SALT, GIVEN)), text(Leaf.personal(other, GIVEN)));
    assertEquals(text(Leaf.personal(SALT, GIVEN)), text(Leaf.personal(SALT, GIVEN)));
  }
}
