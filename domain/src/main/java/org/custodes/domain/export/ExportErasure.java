package org.custodes.domain.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.subject.FollowsState;
import org.custodes.domain.subject.Person;
import org.custodes.domain.vault.ItemKeys;

/**
 * Drops archives that wait to be fetched: with the erasure, on their day, and when a person takes
 * something back that may be inside.
 */
@ApplicationScoped
class ExportErasure implements ErasureStep, ExpiryStep, FollowsState {
  private Exports exports;
  private ItemKeys keys;
  private ExportTransaction main;

  protected ExportErasure() {}

  @Inject
  ExportErasure(Exports exports, ItemKeys keys, ExportTransaction main) {
    this.exports = exports;
    this.keys = keys;
    this.main = main;
  }

  @Override
  public String place() {
    return "prepared downloads";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.export", "main.export_chunk");
  }

  @Override
  public void erase(SubjectId subject) {
    exports.of(subject).ifPresent(row -> keys.shred(row.id().item()));
    exports.deleteOf(subject);
  }

  @Override
  public boolean goesAlone() {
    return true;
  }

  @Override
  public long remaining(SubjectId subject) {
    return exports.count(subject);
  }

  @Override
  public long expire(LocalDate today) {
    return main.deleteExpiredBefore(today);
  }

  /** The keys stay until their day: the vault is not asked within a transaction of main. */
  @Override
  public void follow(Person before, Person after) {
    if (before.inDoubt() || before.state().losesIn(after.state())) {
      exports.deleteOf(after.id());
    }
  }
}
