package org.custodes.domain.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.custodes.domain.ledger.RecordBody;

/** Reviews in memory; it keeps bodies, as the tables do. */
final class FakeReviews implements Reviews {
  private final Map<ReviewId, List<byte[]>> bodies = new HashMap<>();
  private final Map<ReviewId, ReviewRow> rows = new HashMap<>();
  private final Map<String, TreeMap<Integer, byte[]>> urns = new HashMap<>();
  private final Map<String, Boolean> ends = new HashMap<>();

  @Override
  public List<ReviewEntry> entries(ReviewId id, boolean withConfidential) {
    return bodies.getOrDefault(id, List.of()).stream()
        .map(body -> RecordBody.read(body, ReviewEntry.class))
        .filter(entry -> withConfidential || !entry.act().isConfidential())
        .toList();
  }

  @Override
  public List<ReviewEntry> open(List<ReviewId> ids) {
    return ids.stream().flatMap(id -> entries(id, false).stream()).toList();
  }

  @Override
  public List<ReviewRow> newest(Set<ReviewState> states, Optional<ReviewId> before, int limit) {
    return rows.values().stream()
        .filter(row -> states.contains(row.state()))
        .sorted(Comparator.comparing((ReviewRow row) -> text(row.id())).reversed())
        .filter(row -> before.map(id -> text(row.id()).compareTo(text(id)) < 0).orElse(true))
        .limit(limit)
        .toList();
  }

  private static String text(ReviewId id) {
    return id.value().toString();
  }

  @Override
  public boolean append(ReviewEntry entry, byte[] salt, ReviewRow row) {
    var acts = bodies.computeIfAbsent(entry.review(), id -> new ArrayList<>());
    if (acts.size() != entry.no()) {
      return false;
    }
    acts.add(RecordBody.of(entry));
    rows.put(row.id(), row);
    if (entry.act() instanceof ReviewAct.MotionPut put) {
      urns.put(urn(entry.review(), put.motion()), new TreeMap<>());
    }
    return true;
  }

  private static String urn(ReviewId id, int motion) {
    return id.value() + "/" + motion;
  }

  @Override
  public Set<Integer> voted(ReviewId id, int motion) {
    return Set.copyOf(urns.getOrDefault(urn(id, motion), new TreeMap<>()).keySet());
  }

  @Override
  public boolean cast(CastBallot ballot, byte[] salt) {
    var urn = urn(ballot.review(), ballot.motion());
    return urns.containsKey(urn)
        && !ends.containsKey(urn)
        && urns.get(urn).putIfAbsent(ballot.ballot().seat(), RecordBody.of(ballot)) == null;
  }

  @Override
  public void end(ReviewId id, int motion, boolean opened) {
    ends.putIfAbsent(urn(id, motion), opened);
  }

  @Override
  public List<Ballot> opened(ReviewId id, int motion) {
    return ends.getOrDefault(urn(id, motion), false)
        ? urns.get(urn(id, motion)).values().stream()
            .map(body -> RecordBody.read(body, CastBallot.class).ballot())
            .toList()
        : List.of();
  }

  /** Which motions have ended, for a transaction that is taken back. */
  Map<String, Boolean> ends() {
    return Map.copyOf(ends);
  }

  void takeBack(Map<String, Boolean> before) {
    ends.clear();
    ends.putAll(before);
  }
}
