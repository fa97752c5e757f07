package org.custodes.domain.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every vault keeps to, in memory or on PostgreSQL. */
public interface KeyVaultContract {
  SubjectTag ANNA = new SubjectTag("a".repeat(64));
  SubjectTag BEN = new SubjectTag("b".repeat(64));

  MasterKey MASTER = new FakeMasterKey();
  Set<RecordPurpose> ALL = EnumSet.allOf(RecordPurpose.class);

  /** An empty vault on the given log. */
  KeyVault vault();

  /** The log that the vault was made with. */
  TombstoneLog tombstones();

  /** A person as freshly admitted. */
  static WrappedPerson person(SubjectTag tag) {
    return new PersonKeys(MASTER).make(tag);
  }

  @Test
  default void givesBackWhomItAdmitted() {
    var vault = vault();
    var anna = person(ANNA);
    vault.admit(anna);
    assertEquals(Optional.of(anna), vault.person(ANNA));
    assertEquals(Optional.empty(), vault.person(BEN));
  }

  @Test
  default void admitsNobodyTwiceUnderOneTag() {
    var vault = vault();
    vault.admit(person(ANNA));
    assertThrows(IllegalStateException.class, () -> vault.admit(person(ANNA)));
  }

  @Test
  default void dismissesNewcomersOnly() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.admit(person(BEN));
    vault.align(new Alignment(BEN, 1, false, ALL));
    assertEquals(Set.of(ANNA), vault.newcomers());
    vault.dismiss(ANNA);
    vault.dismiss(BEN);
    assertFalse(vault.person(ANNA).isPresent());
    assertTrue(vault.person(BEN).isPresent());
  }

  @Test
  default void raisesAFenceAndNeverLowersIt() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.align(new Alignment(ANNA, 5, false, ALL));
    vault.align(new Alignment(ANNA, 3, true, ALL));
    assertEquals(Map.of(ANNA, 5), vault.fences(List.of(ANNA, BEN)));
    assertEquals(0, tombstones().head(), "nothing was raised, so nothing was taken back");
  }

  @Test
  default void writesATombstoneForWhatIsTakenBack() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.align(new Alignment(ANNA, 1, false, ALL));
    vault.align(new Alignment(ANNA, 2, true, ALL));
    var log = tombstones().after(0);
    assertEquals(1, log.size());
    assertEquals(ANNA.hex(), log.getFirst().key());
    assertEquals(2, log.getFirst().fence());
    assertEquals(0, vault.catchUpWithTombstones().applied());
  }

  @Test
  default void appliesTombstonesThatItHasNotSeen() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.align(new Alignment(ANNA, 1, false, ALL));
    tombstones().append(List.of(Tombstone.Entry.fence(ANNA, 7)));
    tombstones().append(List.of(Tombstone.Entry.fence(BEN, 7)));
    assertEquals(2, vault.unseenTombstones());
    assertEquals(new KeyVault.TombstonesApplied(2, 0), vault.catchUpWithTombstones());
    assertEquals(0, vault.unseenTombstones());
    assertEquals(Map.of(ANNA, 7), vault.fences(List.of(ANNA, BEN)));
    assertEquals(new KeyVault.TombstonesApplied(0, 2), vault.catchUpWithTombstones());
  }

  @Test
  default void catchesUpBeforeItWritesTheNextTombstone() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.admit(person(BEN));
    tombstones().append(List.of(Tombstone.Entry.fence(ANNA, 4)));
    vault.align(new Alignment(BEN, 1, true, ALL));
    assertEquals(Map.of(ANNA, 4, BEN, 1), vault.fences(List.of(ANNA, BEN)));
    assertEquals(0, vault.catchUpWithTombstones().applied());
  }

  @Test
  default void keepsTheFirstSystemKeyOfAName() {
    var vault = vault();
    assertEquals(Optional.empty(), vault.systemKey("tag"));
    var first = new Wrapped(1, new byte[] {1});
    assertEquals(first, vault.keepSystemKey("tag", first));
    assertEquals(first, vault.keepSystemKey("tag", new Wrapped(1, new byte[] {2})));
    assertEquals(Optional.of(first), vault.systemKey("tag"));
  }

  @Test
  default void destroysSystemKeysUpToAName() {
    var vault = vault();
    var key = new Wrapped(1, new byte[] {1});
    vault.keepSystemKey("day-2026-11-09", key);
    vault.keepSystemKey("day-2026-11-10", key);
    vault.keepSystemKey("aaa", key);
    vault.destroySystemKeys("day-", "day-2026-11-10");
    assertEquals(Optional.empty(), vault.systemKey("day-2026-11-09"));
    assertEquals(Optional.of(key), vault.systemKey("day-2026-11-10"));
    assertEquals(Optional.of(key), vault.systemKey("aaa"));
  }
}
