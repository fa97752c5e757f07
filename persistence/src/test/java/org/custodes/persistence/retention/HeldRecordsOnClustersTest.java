package org.custodes.persistence.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.conversation.HeldHouse;
import org.custodes.domain.conversation.HeldHouse.Act;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.retention.MovingDay;
import org.custodes.persistence.access.AccessEventsInMain;
import org.custodes.persistence.conversation.RecordsInMain;
import org.custodes.persistence.platform.TwoClusters;
import org.custodes.persistence.subject.SubjectsInMain;
import org.custodes.persistence.vault.RealVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hold, expire, restrict, delete and withdraw in all orders on two real clusters: list, keys, rows
 * and reads agree after each act, and nothing is left once the hold has ended.
 */
class HeldRecordsOnClustersTest {
  /** Longer than any record's time, and shorter than the hold. */
  private static final int NIGHTS = 5;

  /** As long as the house holds anything. */
  private static final int LONGEST_HOLD = 6;

  @TempDir private Path folder;

  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Test
  void aHoldOnOneRecordAmongItsDeletion() {
    tryAll(EnumSet.of(Act.HOLD_ONE, Act.NIGHT, Act.RESTRICT, Act.DELETE));
  }

  @Test
  void aHoldOnEverythingAmongWithdrawalAndItsEarlyEnd() {
    tryAll(EnumSet.of(Act.HOLD_EVERYTHING, Act.NIGHT, Act.WITHDRAW, Act.RELEASE));
  }

  private void tryAll(EnumSet<Act> acts) {
    var clock = new MovingDay(LocalDate.now(ZoneOffset.UTC));
    var databases = databases(clock);
    for (var order : orders(List.copyOf(acts))) {
      var house = new HeldHouse(Sub.of("sub-" + UUID.randomUUID()), databases, clock);
      for (var act : List.of(Act.STORE_TRAINING, Act.STORE_CONTEXT, Act.STORE_TRAINING)) {
        does(house, act, order);
      }
      for (var act : order) {
        for (int night = 0; night < (act == Act.NIGHT ? NIGHTS : 1); night++) {
          does(house, act, order);
        }
      }
      for (int night = 0; night <= LONGEST_HOLD; night++) {
        does(house, Act.NIGHT, order);
      }
      assertEquals(0, house.kept(), () -> "left after " + order);
    }
  }

  private static void does(HeldHouse house, Act act, List<Act> order) {
    house.act(act, LONGEST_HOLD);
    assertEquals(Optional.empty(), house.fault(), () -> "after " + act + " in " + order);
  }

  private HeldHouse.Databases databases(MovingDay clock) {
    var vault = RealVault.open(folder, clock);
    return new HeldHouse.Databases(
        SubjectsInMain.open(),
        vault.people(),
        vault.lockers(),
        vault.keyring(),
        vault.master(),
        vault.itemKeys(),
        HoldsInMain.open(),
        RecordsInMain.open(),
        AccessEventsInMain.open(),
        AccessEventsInMain::plant);
  }

  private static List<List<Act>> orders(List<Act> acts) {
    if (acts.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<Act>>();
    for (var first : acts) {
      var others = acts.stream().filter(act -> act != first).toList();
      for (var rest : orders(others)) {
        var order = new ArrayList<Act>();
        order.add(first);
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
