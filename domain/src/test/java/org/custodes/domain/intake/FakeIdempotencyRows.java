package org.custodes.domain.intake;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Answers that were given, in memory. */
final class FakeIdempotencyRows implements IdempotencyRows {
  private final Map<ByteBuffer, IdempotencyRow> rows = new HashMap<>();

  @Override
  public Optional<IdempotencyRow> find(List<byte[]> keyMacs) {
    return keyMacs.stream()
        .map(mac -> rows.get(ByteBuffer.wrap(mac)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  @Override
  public boolean insert(IdempotencyRow row) {
    return rows.putIfAbsent(ByteBuffer.wrap(row.keyMac()), row) == null;
  }

  @Override
  public void delete(byte[] keyMac) {
    rows.remove(ByteBuffer.wrap(keyMac));
  }

  @Override
  public long deleteBefore(LocalDate day) {
    long before = rows.size();
    rows.values().removeIf(row -> row.day().isBefore(day));
    return before - rows.size();
  }
}
