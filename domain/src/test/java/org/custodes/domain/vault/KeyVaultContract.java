package org.custodes.domain.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every vault keeps to, in memory or on PostgreSQL. */
public interface KeyVaultContract {
  SubjectTag ANNA = new SubjectTag("a".repeat(64));
  SubjectTag BEN = new SubjectTag("b".repeat(64));

  /** An empty vault on the given log. */
  KeyVault vault();

  /** The log that the vault was made with. */
  TombstoneLog tombstones();

  /** A person as freshly admitted. */
  static WrappedPerson person(SubjectTag tag) {
    return new WrappedPerson(
        tag,
        new Wrapped(1, new byte[] {1, 2, 3}),
        Optional.of(new Wrapped(1, new byte[] {4, 5, 6})),
        0,
        false);
  }

  @Test
  default void givesBackWhomItAdmitted() {
    var vault = vault();
    vault.admit(person(ANNA));
    assertEquals(Optional.of(person(ANNA)), vault.person(ANNA));
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
    vault.raise(BEN, 1, false);
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
    vault.raise(ANNA, 5, false);
    vault.raise(ANNA, 3, true);
    assertEquals(Map.of(ANNA, 5), vault.fences(List.of(ANNA, BEN)));
    assertEquals(0, tombstones().head(), "nothing was raised, so nothing was taken back");
  }

  @Test
  default void writesATombstoneForWhatIsTakenBack() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.raise(ANNA, 1, false);
    vault.raise(ANNA, 2, true);
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
    vault.raise(ANNA, 1, false);
    tombstones().append(Tombstone.Kind.FENCE, ANNA.hex(), 7);
    tombstones().append(Tombstone.Kind.FENCE, BEN.hex(), 7);
    assertEquals(new KeyVault.TombstonesApplied(2, 0), vault.catchUpWithTombstones());
    assertEquals(Map.of(ANNA, 7), vault.fences(List.of(ANNA, BEN)));
    assertEquals(new KeyVault.TombstonesApplied(0, 2), vault.catchUpWithTombstones());
  }

  @Test
  default void catchesUpBeforeItWritesTheNextTombstone() {
    var vault = vault();
    vault.admit(person(ANNA));
    vault.admit(person(BEN));
    tombstones().append(Tombstone.Kind.FENCE, ANNA.hex(), 4);
    vault.raise(BEN, 1, true);
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
}
