package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.SubjectTag;

/**
 * The walk over everybody that finds what a crash or a restore left between the two databases. It
 * repairs what is safe to repair and counts the rest.
 */
@ApplicationScoped
class Reconciliation {
  private static final int PAGE = 500;

  private Subjects subjects;
  private People people;
  private KeyVault vault;
  private Keyring keyring;
  private Set<SubjectTag> suspects = Set.of();

  protected Reconciliation() {}

  @Inject
  Reconciliation(Subjects subjects, People people, KeyVault vault, Keyring keyring) {
    this.subjects = subjects;
    this.people = people;
    this.vault = vault;
    this.keyring = keyring;
  }

  /**
   * What a walk found.
   *
   * @param people everybody in the main database
   * @param aligned main was ahead: a change had not been followed up, and now is
   * @param inDoubt the vault is ahead: main is an old copy for them, and their records are frozen
   * @param withoutKeys rows that nobody can open any more
   * @param strangers admitted to the vault and never born, now dismissed
   */
  record Findings(long people, long aligned, long inDoubt, long withoutKeys, long strangers) {}

  /**
   * What a start has repaired.
   *
   * @param found by the last walk
   * @param aligned by all walks
   * @param tombstones that the vault had not seen
   * @param anchor the vault's note of the last one that it has seen by now
   */
  record Repaired(Findings found, long aligned, long tombstones, long anchor) {}

  /**
   * Repairs everything before the first request. Aligns first: where main is ahead, a pending
   * tombstone belongs to that very change. But aligning anybody applies every tombstone, so how
   * many there were is asked before, and whoever main is too old for is found by a second walk.
   */
  Repaired repair() {
    long unseen = vault.unseenTombstones();
    var found = walk(true);
    long aligned = found.aligned();
    var caughtUp = vault.catchUpWithTombstones();
    if (unseen > 0) {
      found = walk(true);
      aligned += found.aligned();
    }
    return new Repaired(found, aligned, unseen, caughtUp.anchor() + caughtUp.applied());
  }

  /**
   * @param alone nobody is being admitted meanwhile, as at start; otherwise a newcomer without a
   *     row may be one whose row is about to come, and goes only if the walk before met them so,
   *     too
   */
  Findings walk(boolean alone) {
    long everybody = 0;
    long aligned = 0;
    long inDoubt = 0;
    long withoutKeys = 0;
    var unborn = new HashSet<>(vault.newcomers());
    var after = Optional.<SubjectId>empty();
    while (true) {
      var page = subjects.page(after, PAGE);
      var tags = page.stream().collect(Collectors.toMap(row -> row, row -> keyring.tag(row.id())));
      var fences = vault.fences(tags.values());
      for (var row : page) {
        var tag = tags.get(row);
        unborn.remove(tag);
        var fence = fences.get(tag);
        if (fence == null) {
          withoutKeys++;
        } else if (fence < row.fence()) {
          people.followUp(row.id());
          aligned++;
        } else if (fence > row.fence()) {
          vault.freeze(tag);
          inDoubt++;
        }
      }
      everybody += page.size();
      if (page.size() < PAGE) {
        break;
      }
      after = Optional.of(page.getLast().id());
    }
    var strangers =
        unborn.stream().filter(tag -> alone || suspects.contains(tag)).collect(Collectors.toSet());
    strangers.forEach(vault::dismiss);
    unborn.removeAll(strangers);
    suspects = Set.copyOf(unborn);
    // an erasure that a restored vault repeats has no request any more that would finish it
    vault.closed().forEach(vault::remove);
    return new Findings(everybody, aligned, inDoubt, withoutKeys, strangers.size());
  }
}
