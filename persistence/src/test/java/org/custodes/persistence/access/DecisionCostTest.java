package org.custodes.persistence.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.custodes.domain.access.AccessGrants;
import org.custodes.domain.access.FakeAccessEvents;
import org.custodes.domain.access.GrantAct;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantTerms;
import org.custodes.domain.access.GrantsOn;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a decision costs with ten thousand grants in the table: {@code
 * -Dcustodes.measure=decisions}. Its statements are counted at the ports; its time is that of the
 * deciding thread's processor.
 */
@EnabledIfSystemProperty(named = "custodes.measure", matches = "decisions")
class DecisionCostTest {
  private static final int GRANTS = 10_000;
  private static final int DECISIONS = 4_000;
  private static final long MOST_NANOSECONDS = 200_000;

  private final AtomicInteger statements = new AtomicInteger();

  private <T> T counted(Class<T> port, T store) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              statements.incrementAndGet();
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Test
  void aDecisionTakesOneStatementAndAFifthOfAMillisecond() {
    TwoClusters.empty();
    var clock = Clock.systemUTC();
    var master = new FakeMasterKey();
    var keyring = new Keyring(new FakeKeyVault(new FakeTombstones(), clock), master);
    var rows =
        counted(
            AccessGrants.class, InMain.eachCall(AccessGrants.class, AccessGrantsOnPostgres::new));
    var keys = counted(ItemKeys.class, new FakeItemKeys(new ItemWrapping(master, keyring)));
    var house = new GrantsOn(rows, new FakeAccessEvents(), leaf -> {}, keys, keyring, clock);
    var ids = new ArrayList<GrantId>();
    var start = Instant.now().minus(Duration.ofHours(3));
    for (int no = 0; no < GRANTS; no++) {
      ids.add(house.file(Sub.of("trainer-" + no % 500), terms(), start.plusMillis(no)));
    }
    var officer = new Actor(Sub.of("olga-officer"), Set.of(Role.PRIVACY_OFFICER));
    ids.forEach(id -> assertTrue(house.may(officer, GrantAct.APPROVE, id).isAllowed()));

    var random = new Random(6);
    var threads = ManagementFactory.getThreadMXBean();
    var spent = new long[DECISIONS];
    statements.set(0);
    for (int no = 0; no < DECISIONS; no++) {
      var id = ids.get(random.nextInt(GRANTS));
      long before = threads.getCurrentThreadCpuTime();
      house.may(officer, GrantAct.APPROVE, id);
      spent[no] = threads.getCurrentThreadCpuTime() - before;
    }
    assertEquals(DECISIONS, statements.get());
    Arrays.sort(spent);
    long median = spent[DECISIONS / 2];
    assertTrue(median <= MOST_NANOSECONDS, "a decision took " + median + " ns at the median");
    System.getLogger(DecisionCostTest.class.getName())
        .log(
            System.Logger.Level.INFO,
            "A decision took {0} ns of CPU at the median, {1} ns at the 95th percentile",
            median,
            spent[DECISIONS * 95 / 100]);
  }

  private static GrantTerms terms() {
    return new GrantTerms(
        RecordPurpose.TRAINING,
        Set.of(Speaker.USER),
        10,
        Duration.ofHours(2),
        "To see how people ask about cooking.");
  }
}
