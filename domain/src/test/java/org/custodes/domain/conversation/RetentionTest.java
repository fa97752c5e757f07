package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.access.FakeAccessEvents;
import org.custodes.domain.retention.CanaryPerch;
import org.custodes.domain.retention.SweepOn;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemId;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.Test;

/** Records vanish on their day, and a rule that does nothing is noticed. */
class RetentionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final FakeMasterKey master = new FakeMasterKey();
  private final FakeKeyVault vault = new FakeKeyVault(new FakeTombstones());
  private final Keyring keyring = new Keyring(vault, master);
  private final ItemKeys items = new FakeItemKeys(new ItemWrapping(master, keyring));
  private final FakeRecords records = new FakeRecords();
  private final FakeAccessEvents reads = new FakeAccessEvents();
  private final RecordTransaction main = new RecordTransaction(records, reads, leaf -> {});
  private final CanaryPerch perch =
      new RecordCanaries(vault, new RecordKeys(master), keyring, records, main);
  private final Purge purge = new Purge(vault, main);

  @Test
  void aCanaryPerRuleSitsThroughItsDayAndIsGoneOnTheNext() {
    assertTrue(SweepOn.overdue(vault, items, perch, purge::run, MONDAY).isEmpty());
    for (var purpose : RecordPurpose.values()) {
      assertTrue(perch.isThere(purpose, MONDAY));
    }
    assertEquals(RecordPurpose.values().length, records.page(Optional.empty(), 10).size());

    assertTrue(SweepOn.overdue(vault, items, perch, purge::run, MONDAY.plusDays(1)).isEmpty());
    for (var purpose : RecordPurpose.values()) {
      assertFalse(perch.isThere(purpose, MONDAY));
      assertTrue(perch.isThere(purpose, MONDAY.plusDays(1)));
    }
  }

  @Test
  void recordKeyAndWhoReadItVanishTogetherOnTheirDay() {
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY);
    var all = records.page(Optional.empty(), 10);
    all.forEach(reads::plant);
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY);
    assertEquals(all.size(), reads.countOf(all));
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY.plusDays(1));
    assertEquals(Set.of(), records.present(all));
    assertEquals(Set.of(), vault.known(all));
    assertEquals(0, reads.countOf(all));
  }

  @Test
  void theKeyOfAnItemGoesInTheSweepAfterItsDay() {
    var hold = ItemId.hold(new UUID(1, 1));
    items.make(hold, MONDAY);
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY);
    assertTrue(items.open(hold).isPresent());
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY.plusDays(1));
    assertFalse(items.open(hold).isPresent());
  }

  @Test
  void sweepingTwiceADayPlantsOnce() {
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY);
    SweepOn.overdue(vault, items, perch, purge::run, MONDAY);
    assertEquals(RecordPurpose.values().length, records.page(Optional.empty(), 10).size());
  }

  @Test
  void aPurgeThatDoesNothingIsNoticedForEveryRule() {
    SweepOn.overdue(vault, items, perch, () -> 0L, MONDAY);
    var overdue = SweepOn.overdue(vault, items, perch, () -> 0L, MONDAY.plusDays(3));
    assertEquals(RecordPurpose.values().length, overdue.size());
  }
}
