package org.custodes.web.api.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.custodes.web.api.shell.UnreadableInput;
import org.junit.jupiter.api.Test;

class DeskBodiesTest {
  private static DeskBodies.ExemptPlace kept(String place, String text) {
    return new DeskBodies.ExemptPlace(place, "LEGAL_CLAIM_IMPAIRED", text);
  }

  @Test
  void aPlanKeepsEachPlaceByOneExemption() {
    var why = "A court asks for these until May.";
    var plan =
        new DeskBodies.PartialPlan(List.of(kept("conversations", why), kept("choices", why)));
    assertEquals(Set.of("conversations", "choices"), plan.read().keySet());

    var twice =
        new DeskBodies.PartialPlan(
            List.of(kept("choices", why), kept("choices", "Another court asks for these.")));
    var no = assertThrows(UnreadableInput.class, twice::read);
    assertTrue(no.getMessage().contains("names each place once"), no.getMessage());
  }
}
