package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChecksumsTest {
  @Test
  void tellsACardFromAnotherNumber() {
    assertTrue(Checksums.isCard("4111111111111111"));
    assertFalse(Checksums.isCard("4111111111111112"));
  }

  @Test
  void tellsAnAccountFromAnotherNumber() {
    assertTrue(Checksums.isIban("GB82WEST12345698765432"));
    assertFalse(Checksums.isIban("GB82WEST12345698765431"));
    assertFalse(Checksums.isIban("GB8"));
  }
}
