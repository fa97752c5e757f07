package org.custodes.domain.access;

import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
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
import org.custodes.domain.vault.SealKey;

/** Grants in memory, and who decides on them, under a clock that a test moves. */
final class GrantHouse extends Clock {
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring = new Keyring(new FakeKeyVault(new FakeTombstones(), this), master);

  private final AccessGrants rows;
  private final ItemKeys keys;
  private final GrantFiles files;
  private final Set<Sub> chairs = new HashSet<>();

  final Grants grants;
  final Reading reading;
  final Decisions decisions;

  private Instant now = Instant.parse("2026-11-24T12:00:00Z");

  /** What a test puts between the house and its stores. */
  interface Between {
    AccessGrants rows(AccessGrants rows);

    ItemKeys keys(ItemKeys keys);
  }

  /** The process ends where main would be written; reading finds nothing. */
  static final Between MAIN_DOES_NOT_ANSWER =
      new Between() {
        @Override
        public AccessGrants rows(AccessGrants rows) {
          return (AccessGrants)
              Proxy.newProxyInstance(
                  AccessGrants.class.getClassLoader(),
                  new Class<?>[] {AccessGrants.class},
                  (proxy, method, arguments) -> {
                    if (method.getName().startsWith("insert")) {
                      throw new IllegalStateException("a crash");
                    }
                    return method.invoke(rows, arguments);
                  });
        }

        @Override
        public ItemKeys keys(ItemKeys keys) {
          return keys;
        }
      };

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
    rows = between.rows(new FakeAccessGrants());
    keys = between.keys(new FakeItemKeys(new ItemWrapping(master, keyring)));
    var transaction = new GrantTransaction(rows, new FakeAccessEvents(), leaf -> {});
    files = new GrantFiles(rows, keys, transaction, this);
    grants = new Grants(files, keyring, this::isChairedBy, this, new SecureRandom());
    reading = new Reading(files, keyring, this);
    decisions = new Decisions(List.of(new GrantFacts(files, this::isChairedBy, this)));
  }

  private boolean isChairedBy(Actor actor) {
    return actor.has(Role.BOARD_CHAIR) && chairs.contains(actor.sub());
  }

  /** Somebody takes the chair's seat. */
  void seat(Actor chair) {
    chairs.add(chair.sub());
  }

  /** The seat ends; the role stays at the identity provider. */
  void unseat(Actor chair) {
    chairs.remove(chair.sub());
  }

  /** What a backup of the vault from before the file does. */
  void loseKey(GrantId id) {
    keys.moveExpiry(id.file(), LocalDate.EPOCH);
    keysExpire();
  }

  /** Somebody writes something else into a file. */
  void alter(GrantId id) {
    var other = SealedGrant.of(AccessGrant.lost(id, now), SealKey.random());
    rows.replace(other, main(id));
  }

  /** What a backup of main from before all files does. */
  void loseMain() {
    rows.deleteKeptUntilBefore(LocalDate.MAX);
  }

  /** What a crash leaves that came before the key of an emergency lost its end. */
  void boundKey(GrantId id, LocalDate lastDay) {
    keys.moveExpiry(id.file(), lastDay);
  }

  /** What the house does when it starts on a backup. */
  void restartAfterRestore() {
    grants.endAllAfterRestore();
    grants.raiseLost();
  }

  /** The row of a file as it stands in main. */
  SealedGrant main(GrantId id) {
    return rows.find(id).orElseThrow();
  }

  void putBack(SealedGrant backup) {
    rows.insert(backup);
  }

  /** Opens one as somebody who asked at the same moment as another, before either was there. */
  void openBesideAnother(Actor officer) {
    var terms = BreakGlass.terms(RecordPurpose.TRAINING, "A text turned up where it must not be.");
    var id = GrantId.at(now, new SecureRandom());
    files.addBreakGlass(AccessGrant.breakGlass(id, officer.sub(), terms, now));
  }

  /** What the hourly sweep does in main. */
  void filesExpire() {
    files.expire(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /** How many keys have no last day. */
  int keysWithoutEnd() {
    return keys.keptUntil(BreakGlass.WITHOUT_END);
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
