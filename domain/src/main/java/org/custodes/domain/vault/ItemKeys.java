package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the keys of things that outlive a person's keys or die before them. Each call is a
 * transaction of its own, as with {@link KeyVault}, and throws {@link VaultOutOfReach} if the
 * cluster does not answer.
 *
 * <p>The vault commits first: a row of the main database without its key could never be opened. If
 * that row never comes, the key goes on its day like any other.
 */
public interface ItemKeys {
  /**
   * Makes and keeps the key of an item.
   *
   * @param expiresOn the last day on which it may be opened
   * @throws IllegalStateException if the item has one, or had one that was shredded
   */
  SealKey make(ItemId item, LocalDate expiresOn);

  /** The key of an item; empty once it is shredded or expired, or where none was made. */
  Optional<SealKey> open(ItemId item);

  /** The keys of several items in one question; those that are shredded or expired are missing. */
  Map<ItemId, SealKey> open(Collection<ItemId> items);

  /** Lets the key of an item live through another day than before; nothing where there is none. */
  void moveExpiry(ItemId item, LocalDate expiresOn);

  /** How many keys that can be opened are kept through that day and no other. */
  int keptUntil(LocalDate day);

  /** Lets all keys that are kept through one day live through another one. */
  void moveAll(LocalDate from, LocalDate to);

  /** Destroys the key of an item before its day; nothing where there is none. */
  void shred(ItemId item);

  /**
   * Destroys the keys of all items past their day. No hold keeps one: who needs it longer moves its
   * day.
   *
   * @return how many
   */
  int expire(LocalDate today);
}
