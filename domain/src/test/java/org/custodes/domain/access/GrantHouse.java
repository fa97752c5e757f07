package org.custodes.domain.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.RecordPurpose;

/** Grants in memory, and who decides on them, under a clock that a test moves. */
final class GrantHouse extends Clock {
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring = new Keyring(new FakeKeyVault(new FakeTombstones(), this), master);

  private final ItemKeys keys;

  final Grants grants;
  final Reading reading;
  final Decisions decisions;

  private Instant now = Instant.parse("2026-11-24T12:00:00Z");

  /** What a test puts between the house and its stores. */
  interface Between {
    AccessGrants rows(AccessGrants rows);

    ItemKeys keys(ItemKeys keys);
  }

  GrantHouse() {
    this(
        new Between() {
          @Override
          public AccessGrants rows(AccessGrants rows) {
            return rows;
          }

          @Override
          public ItemKeys keys(ItemKeys keys) {
            return keys;
          }
        });
  }

  GrantHouse(Between between) {
    var rows = between.rows(new FakeAccessGrants());
    keys = between.keys(new FakeItemKeys(new ItemWrapping(master, keyring)));
    var transaction = new GrantTransaction(rows, new FakeAccessEvents(), leaf -> {});
    var files = new GrantFiles(rows, keys, transaction, this);
    grants = new Grants(files, keyring, this, new SecureRandom());
    reading = new Reading(files, keyring, this);
    decisions = new Decisions(List.of(new GrantFacts(files, this)));
  }

  static Actor actor(String name, String... roles) {
    return new Actor(Sub.of(name), Set.of(roles));
  }

  static Actor trainer(String name) {
    return actor(name, Role.TRAINER);
  }

  static GrantTerms terms(Duration lasts) {
    return new GrantTerms(
        RecordPurpose.TRAINING,
        Set.of(Speaker.USER),
        10,
        lasts,
        "To see how people ask about cooking.");
  }

  /** What the hourly sweep does in the vault. */
  void keysExpire() {
    keys.expire(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("days are those of UTC");
  }
}
