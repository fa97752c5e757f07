package org.custodes.domain.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Keyring;

/** Grants on whatever a test gives them, each main call a transaction of its own. */
public final class GrantsOn {
  private final Grants grants;
  private final Reading reading;
  private final ItemKeys keys;

  public GrantsOn(
      AccessGrants rows,
      AccessEvents events,
      LedgerOutbox outbox,
      ItemKeys keys,
      Keyring keyring,
      Clock clock) {
    var files = new GrantFiles(rows, keys, new GrantTransaction(rows, events, outbox));
    this.grants = new Grants(files, keyring, clock, new SecureRandom());
    this.reading = new Reading(files, keyring, clock);
    this.keys = keys;
  }

  public Reading reading() {
    return reading;
  }

  public GrantId ask(Sub asker, GrantTerms terms) {
    return grants.ask(new Actor(asker, Set.of(Role.TRAINER)), terms);
  }

  public void approve(Sub approver, Set<String> roles, GrantId id) {
    grants.approve(new Actor(approver, roles), id);
  }

  public void end(GrantId id) {
    grants.end(new Actor(Sub.of("any-officer"), Set.of(Role.PRIVACY_OFFICER)), id);
  }

  /** Leaves a file that nobody can open, as one whose time is over. */
  public void shredFile(GrantId id) {
    keys.shred(id.file());
  }

  public int endAllAfterRestore() {
    return grants.endAllAfterRestore();
  }

  public GrantSeen see(GrantId id) {
    return grants.see(nobody(), id);
  }

  public List<GrantSeen> newest() {
    return grants.newest(nobody(), Optional.empty(), Integer.MAX_VALUE);
  }

  public List<GrantId> markedIn(String text) {
    return grants.markedIn(nobody(), text).stream().map(GrantSeen::id).toList();
  }

  private static Actor nobody() {
    return new Actor(Sub.of("nobody"), Set.of(Role.AUDITOR));
  }
}
