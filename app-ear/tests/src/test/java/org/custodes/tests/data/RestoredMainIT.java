package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An old main database beside a present vault, as after a careless restore. */
class RestoredMainIT {
  private final Instance house = Instance.running();
  private final AssistantCalls assistant = new AssistantCalls(house);
  private final OwnersTable owner = new OwnersTable(house);
  private final String sub = "restored-" + UUID.randomUUID();

  @BeforeEach
  void remember() {
    assistant.decide(sub, "GIVEN");
    AssistantCalls.require(200, assistant.preferences(sub, "{\"theme\":\"dark\"}"));
    owner.inMain(
        "CREATE TABLE old_subject AS SELECT * FROM subject",
        "CREATE TABLE old_preference AS SELECT * FROM preference");
  }

  @AfterEach
  void forget() {
    owner.inMain("DROP TABLE old_subject", "DROP TABLE old_preference");
  }

  private void restore() {
    owner.inMain(
        """
        UPDATE subject SET fence = old.fence, sealed = old.sealed
        FROM old_subject old WHERE old.id = subject.id AND old.fence <> subject.fence
        """,
        "INSERT INTO preference SELECT * FROM old_preference ON CONFLICT DO NOTHING");
  }

  private String consents() {
    return assistant.get("v1/consents/" + sub).body();
  }

  @Test
  void doesNotReviveAConsentThatWasWithdrawnSince() {
    assistant.decide(sub, "WITHDRAWN");
    restore();
    assertFalse(consents().contains("\"GIVEN\""), "the consent counts as withdrawn");
    assertFalse(consents().contains("\"inEffect\":true"));
    assertTrue(consents().contains("\"confirmationNeeded\":true"), "and the person is told");
    assertEquals(
        403, assistant.get("v1/preferences/" + sub + "?purpose=personalisation").statusCode());
  }

  @Test
  void doesNotReviveDeletedPreferencesWhenThePersonAgreesAgain() {
    AssistantCalls.require(200, assistant.preferences(sub, "{\"name\":\"Ada\"}"));
    restore();
    assistant.decide(sub, "GIVEN");
    assertFalse(consents().contains("\"confirmationNeeded\":true"));
    assertEquals(
        204, assistant.get("v1/preferences/" + sub + "?purpose=personalisation").statusCode());
  }

  @Test
  void aCopyFromTheSameMomentChangesNothing() {
    restore();
    assertTrue(consents().contains("\"inEffect\":true"));
    assertTrue(consents().contains("\"confirmationNeeded\":false"));
  }
}
