package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.PersonKeys;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.WrappedPerson;

/**
 * The first and the last act of a person's erasure (data design, section 2, <i>E</i>). In between,
 * every feature deletes what it holds. Each act may be repeated after a crash.
 *
 * <p>From the first act on the person is unknown: whoever comes back under the same sign-in becomes
 * another incarnation, which the rest of the erasure does not touch.
 */
@ApplicationScoped
public class Closing {
  private Subjects subjects;
  private KeyVault vault;
  private Keyring keyring;
  private PersonKeys personKeys;
  private MainTransaction main;
  private Clock clock;

  protected Closing() {}

  @Inject
  Closing(
      Subjects subjects,
      KeyVault vault,
      Keyring keyring,
      PersonKeys personKeys,
      MainTransaction main,
      Clock clock) {
    this.subjects = subjects;
    this.vault = vault;
    this.keyring = keyring;
    this.personKeys = personKeys;
    this.main = main;
    this.clock = clock;
  }

  /** The incarnation that now stands behind a sign-in, if its keys live. */
  public Optional<SubjectId> incarnation(Sub sub) {
    return subjects
        .byLookup(keyring.lookup(sub))
        .map(SealedSubject::id)
        .filter(
            id ->
                vault.person(keyring.tag(id)).filter(keys -> keys.state().isPresent()).isPresent());
  }

  /**
   * Empties the person's state, then shreds all their keys but the one by which their records are
   * found. When this returns, nothing of theirs can be read any more, except what a legal hold
   * keeps.
   *
   * @throws ChangedMeanwhile if others changed the same person all the time
   */
  public void close(SubjectId id) {
    var tag = keyring.tag(id);
    var keys = vault.person(tag).filter(known -> !known.closing());
    if (keys.isEmpty()) {
      return;
    }
    for (int attempt = 0; attempt < People.ATTEMPTS; attempt++) {
      var row = subjects.byId(id);
      var key = personKeys.stateKey(keys.get());
      if (row.isEmpty() || key.isEmpty()) {
        // nothing to empty: main was restored from before the person, or the key is gone
        vault.close(tag, keys.get().fence() + 1);
        return;
      }
      if (empty(row.get(), keys.get().fence(), key.get())) {
        vault.close(tag, next(row.get(), keys.get().fence()));
        return;
      }
    }
    throw new ChangedMeanwhile();
  }

  private boolean empty(SealedSubject row, int vaultFence, SealKey key) {
    var state = row.open(key);
    if (row.fence() < vaultFence) {
      state = state.inDoubt(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
    return main.empty(row, state.emptied(), next(row, vaultFence), key);
  }

  private static int next(SealedSubject row, int vaultFence) {
    return Math.max(row.fence(), vaultFence) + 1;
  }

  /** Whether the first act was done and the last was not, as while a legal hold keeps something. */
  public boolean isUnderWay(SubjectId id) {
    return vault.person(keyring.tag(id)).filter(WrappedPerson::closing).isPresent();
  }

  /**
   * Lets go what a hold kept that ended before its day. The person's state, which would say so, is
   * gone.
   *
   * @param ended the last day that the hold had
   * @param others the holds that remain
   */
  public void release(SubjectId id, LocalDate ended, List<KeptHold> others) {
    var kept = new KeptHolds(others, Optional.empty());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    vault.release(keyring.tag(id), ended, kept.records(today));
  }

  /**
   * Deletes the last key, once the vault knows no record of theirs any more.
   *
   * @return whether it is gone
   */
  public boolean finish(SubjectId id) {
    return vault.remove(keyring.tag(id));
  }
}
