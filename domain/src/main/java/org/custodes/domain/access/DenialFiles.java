package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.Uuid7;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.ItemId;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.SealKey;

/**
 * Entries of what was refused, sealed under a key of their day, which dies twelve months later;
 * their leaves cannot be opened from then on.
 */
@ApplicationScoped
class DenialFiles implements ExpiryStep {
  static final int MONTHS_KEPT = 12;

  private static final int NAME_DIGITS = 24;

  private DenialRows rows;
  private DenialTransaction main;
  private ItemKeys keys;
  private Keyring keyring;
  private Clock clock;
  private SecureRandom random;

  protected DenialFiles() {}

  @Inject
  DenialFiles(
      DenialRows rows,
      DenialTransaction main,
      ItemKeys keys,
      Keyring keyring,
      Clock clock,
      SecureRandom random) {
    this.rows = rows;
    this.main = main;
    this.keys = keys;
    this.keyring = keyring;
    this.clock = clock;
    this.random = random;
  }

  /** By which a member of staff is known here, to whoever has no key of the house, as nobody. */
  String nameOf(Sub sub) {
    return HexFormat.of().formatHex(keyring.staff(sub)).substring(0, NAME_DIGITS);
  }

  /** Writes entries and their leaves, all or none. */
  void add(List<Denial> denials) {
    var now = clock.instant();
    var ofDays = new HashMap<LocalDate, SealKey>();
    var sealed = new ArrayList<SealedDenial>();
    var leaves = new ArrayList<Leaf>();
    for (var denial : denials) {
      var day = LocalDate.ofInstant(denial.since(), ZoneOffset.UTC);
      var key = ofDays.computeIfAbsent(day, this::key);
      var id = new DenialId(Uuid7.at(now, random));
      sealed.add(SealedDenial.of(id, day, denial, key));
      leaves.add(Leaf.personal(key.derive("leaf|" + id.value()), DenialFormat.write(denial)));
    }
    main.insert(sealed, leaves);
  }

  /** The vault first: a row without its key could never be opened. */
  private SealKey key(LocalDate day) {
    var item = ItemId.denials(day);
    return keys.open(item).orElseGet(() -> keys.make(item, day.plusMonths(MONTHS_KEPT)));
  }

  List<DenialSeen> newest(Optional<DenialId> before, int limit) {
    Map<LocalDate, Optional<SealKey>> ofDays = new HashMap<>();
    return rows.newest(before, limit).stream()
        .flatMap(
            row ->
                ofDays
                    .computeIfAbsent(row.day(), day -> keys.open(ItemId.denials(day)))
                    .map(row::open)
                    .stream())
        .toList();
  }

  @Override
  public String place() {
    return "denials";
  }

  @Override
  public long expire(LocalDate today) {
    return main.deleteBefore(today.minusMonths(MONTHS_KEPT));
  }
}
