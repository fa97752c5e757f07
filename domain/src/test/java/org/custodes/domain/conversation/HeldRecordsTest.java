package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.custodes.domain.access.FakeAccessEvents;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.retention.FakeLegalHolds;
import org.custodes.domain.retention.MovingDay;
import org.custodes.domain.subject.FakeSubjects;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;

/**
 * Holds keep exactly their records, whatever else is asked in whatever order: expiry, deletion by
 * handle, withdrawal, storage off, restriction, and other holds.
 */
class HeldRecordsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /**
   * @param which picks a record, a hold or a length
   */
  record Step(HeldHouse.Act act, int which) {}

  @Property(tries = 400)
  void listKeysRowsAndReadsAgreeInAllOrders(@ForAll("steps") List<Step> steps) {
    var house = house();
    for (var step : steps) {
      house.act(step.act(), step.which());
      assertEquals(Optional.empty(), house.fault(), () -> "after " + step);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    var act =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(HeldHouse.Act.class)),
            Tuple.of(2, Arbitraries.of(HeldHouse.Act.STORE_TRAINING, HeldHouse.Act.NIGHT)));
    return Combinators.combine(act, Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  private static HeldHouse house() {
    var clock = new MovingDay(MONDAY);
    var master = new FakeMasterKey();
    var vault = new FakeKeyVault(new FakeTombstones(clock), clock);
    var keyring = new Keyring(vault, master);
    var reads = new FakeAccessEvents();
    var databases =
        new HeldHouse.Databases(
            new FakeSubjects(),
            vault,
            vault,
            keyring,
            master,
            new FakeItemKeys(new ItemWrapping(master, keyring)),
            new FakeLegalHolds(),
            new FakeRecords(),
            reads,
            reads::plant);
    return new HeldHouse(Sub.of("anna-sub"), databases, clock);
  }
}
