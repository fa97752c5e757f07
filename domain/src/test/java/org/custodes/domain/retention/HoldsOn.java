package org.custodes.domain.retention;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.subject.Closing;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.People;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;

/** Holds on whatever a test gives them, each main call a transaction of its own. */
public final class HoldsOn {
  private static final Actor OFFICER =
      new Actor(Sub.of("olga-officer"), Set.of(Role.PRIVACY_OFFICER));
  private static final List<Actor> APPROVERS =
      List.of(
          new Actor(Sub.of("lea-lead"), Set.of(Role.SUPPORT_LEAD)),
          new Actor(Sub.of("max-officer"), Set.of(Role.PRIVACY_OFFICER)));

  private final Holds holds;

  public HoldsOn(
      People people,
      Closing closing,
      Lockers lockers,
      Keyring keyring,
      ItemKeys keys,
      LegalHolds rows,
      LedgerOutbox outbox,
      Clock clock) {
    var files = new HoldFiles(rows, keys, new HoldTransaction(rows, outbox));
    this.holds = new Holds(people, closing, lockers, keyring, files, clock, new SecureRandom());
  }

  /** Proposed by one, approved by two others: in force. */
  public HoldId set(Sub subject, HoldScope scope, LocalDate until) {
    var id = propose(subject, scope, until);
    APPROVERS.forEach(approver -> holds.approve(approver, id));
    return id;
  }

  /** Proposed and approved by one: the next approval sets it. */
  public HoldId almostSet(Sub subject, HoldScope scope, LocalDate until) {
    var id = propose(subject, scope, until);
    holds.approve(APPROVERS.getFirst(), id);
    return id;
  }

  /** The approval that {@link #almostSet} left out. */
  public void approve(HoldId id) {
    holds.approve(APPROVERS.getLast(), id);
  }

  private HoldId propose(Sub subject, HoldScope scope, LocalDate until) {
    return holds.propose(OFFICER, subject, scope, "Court of Elm, 7 O 12/26", until);
  }

  /** Its early end, proposed by one and approved by two others. */
  public void release(HoldId id) {
    holds.proposeRelease(OFFICER, id);
    APPROVERS.forEach(approver -> holds.approveRelease(approver, id));
  }
}
