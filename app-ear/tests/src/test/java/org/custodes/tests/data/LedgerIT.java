package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** Choices reach the ledger, and it says nothing of them. */
class LedgerIT {
  private static final Duration SEQUENCED = Duration.ofSeconds(30);

  private final Instance house = Instance.running();
  private final OwnersTable owner = new OwnersTable(house);

  private long leaves() {
    return owner.count("SELECT count(*) FROM ledger_leaf");
  }

  @Test
  void eachChangeIsNumberedOnceAndLooksLikeEveryOther() {
    var assistant = new AssistantCalls(house);
    assertTrue(
        Patience.until(SEQUENCED, () -> owner.count("SELECT count(*) FROM ledger_outbox") == 0));
    long before = leaves();
    var sub = "ledger-" + UUID.randomUUID();
    assistant.decide(sub, "GIVEN");
    assistant.decide(sub, "WITHDRAWN");
    assertTrue(Patience.until(SEQUENCED, () -> leaves() == before + 2));
    assertEquals(
        0,
        owner.count(
            """
            SELECT count(*) FROM ledger_leaf WHERE convert_from(entry, 'UTF8')
              !~ '^\\{"c":"[A-Za-z0-9_-]{43}",("day":"[0-9-]{10}","type":"(practice|board|review)[.a-z-]+",)?"v":1\\}$'
            """),
        "all leaves of people look alike; those of governance say what and when");
    assertEquals(
        leaves(), owner.count("SELECT max(no) + 1 FROM ledger_leaf"), "and are numbered densely");
  }
}
