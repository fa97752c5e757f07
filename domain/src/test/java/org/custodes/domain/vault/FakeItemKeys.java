package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Items' keys in memory. */
public final class FakeItemKeys implements ItemKeys {
  private final Map<ItemTag, Row> rows = new HashMap<>();
  private final ItemWrapping wrapping;
  private Runnable meanwhile = () -> {};

  public FakeItemKeys(ItemWrapping wrapping) {
    this.wrapping = wrapping;
  }

  private record Row(Optional<Wrapped> wrapped, LocalDate expiresOn) {}

  @Override
  public SealKey make(ItemId item, LocalDate expiresOn) {
    var key = SealKey.random();
    var tag = wrapping.tag(item);
    var row = new Row(Optional.of(wrapping.wrap(key, tag)), expiresOn);
    if (rows.putIfAbsent(tag, row) != null) {
      throw new IllegalStateException("an item has or had a key already");
    }
    return key;
  }

  @Override
  public Optional<SealKey> open(ItemId item) {
    var tag = wrapping.tag(item);
    return Optional.ofNullable(rows.get(tag))
        .flatMap(Row::wrapped)
        .map(wrapped -> wrapping.open(wrapped, tag));
  }

  @Override
  public Map<ItemId, SealKey> open(Collection<ItemId> items) {
    var open = new HashMap<ItemId, SealKey>();
    items.forEach(item -> open(item).ifPresent(key -> open.put(item, key)));
    return open;
  }

  /** What happens, by other hands, right before a day is moved for the next time. */
  public void beforeTheNextMove(Runnable happens) {
    meanwhile = happens;
  }

  @Override
  public void moveExpiry(ItemId item, LocalDate expiresOn) {
    var now = meanwhile;
    meanwhile = () -> {};
    now.run();
    rows.computeIfPresent(wrapping.tag(item), (tag, row) -> new Row(row.wrapped(), expiresOn));
  }

  @Override
  public int keptUntil(LocalDate day) {
    return (int)
        rows.values().stream()
            .filter(row -> row.wrapped().isPresent() && row.expiresOn().equals(day))
            .count();
  }

  @Override
  public void moveAll(LocalDate from, LocalDate to) {
    rows.replaceAll((tag, row) -> row.expiresOn().equals(from) ? new Row(row.wrapped(), to) : row);
  }

  @Override
  public void shred(ItemId item) {
    rows.computeIfPresent(
        wrapping.tag(item), (tag, row) -> new Row(Optional.empty(), row.expiresOn()));
  }

  @Override
  public int expire(LocalDate today) {
    int before = rows.size();
    rows.values().removeIf(row -> row.expiresOn().isBefore(today));
    return before - rows.size();
  }
}
