package org.custodes.domain.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
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
  private final GrantFiles files;
  private final Decisions decisions;
  private final SecureRandom random = new SecureRandom();

  public GrantsOn(
      AccessGrants rows,
      AccessEvents events,
      LedgerOutbox outbox,
      ItemKeys keys,
      Keyring keyring,
      Clock clock) {
    this.files = new GrantFiles(rows, keys, new GrantTransaction(rows, events, outbox), clock);
    this.grants = new Grants(files, keyring, actor -> true, clock, new SecureRandom());
    this.reading = new Reading(files, keyring, clock);
    this.keys = keys;
    this.decisions = new Decisions(List.of(new GrantFacts(files, actor -> true, clock)));
  }

  /** A file without asking whether there is room for it: for tests with very many. */
  public GrantId file(Sub asker, GrantTerms terms, Instant at) {
    var id = GrantId.at(at, random);
    files.add(AccessGrant.ask(id, asker, terms, at));
    return id;
  }

  /** Decides by the number alone. */
  public Decision may(Actor actor, GrantAct act, GrantId id) {
    return decisions.may(actor, act, id.value(), Optional.of(Purpose.TRAINING));
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
    return grants.newest(nobody(), Optional.empty(), Integer.MAX_VALUE).grants();
  }

  public List<GrantId> markedIn(String text) {
    return grants.markedIn(nobody(), text).stream().map(GrantSeen::id).toList();
  }

  private static Actor nobody() {
    return new Actor(Sub.of("nobody"), Set.of(Role.AUDITOR));
  }
}
