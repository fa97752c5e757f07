package org.custodes.domain.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.custodes.domain.ledger.RecordBody;

/** The catalogue in memory; it keeps bodies, as the tables do. */
final class FakePractices implements Practices {
  private final TreeMap<String, PracticeRow> rows = new TreeMap<>();
  private final TreeMap<String, List<byte[]>> bodies = new TreeMap<>();
  private final Map<String, byte[]> salts = new HashMap<>();

  @Override
  public List<PracticeRow> all() {
    return List.copyOf(rows.values());
  }

  @Override
  public List<PracticeEntry> entries(PracticeCode code) {
    return bodies.getOrDefault(code.value(), List.of()).stream()
        .map(body -> RecordBody.read(body, PracticeEntry.class))
        .toList();
  }

  @Override
  public List<PracticeEntry> entriesInForce() {
    return rows.values().stream()
        .filter(row -> row.inForce().isPresent())
        .flatMap(
            row ->
                entries(row.code()).stream()
                    .filter(entry -> entry.act().version() == row.inForce().getAsInt()))
        .toList();
  }

  @Override
  public boolean append(PracticeEntry entry, byte[] salt, PracticeRow row) {
    var acts = bodies.computeIfAbsent(entry.code().value(), code -> new ArrayList<>());
    if (acts.size() != entry.no()) {
      return false;
    }
    acts.add(RecordBody.of(entry));
    salts.put(entry.code().value() + entry.no(), salt.clone());
    rows.put(row.code().value(), row);
    return true;
  }

  @Override
  public Optional<byte[]> salt(PracticeCode code, int no) {
    return Optional.ofNullable(salts.get(code.value() + no));
  }
}
