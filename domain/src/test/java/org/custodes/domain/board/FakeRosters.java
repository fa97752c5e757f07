package org.custodes.domain.board;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.ledger.RecordBody;

/** The membership in memory. */
final class FakeRosters implements Rosters {
  private final List<byte[]> bodies = new ArrayList<>();

  @Override
  public List<RosterEntry> entries() {
    return bodies.stream().map(body -> RecordBody.read(body, RosterEntry.class)).toList();
  }

  @Override
  public boolean append(RosterEntry entry, byte[] salt) {
    return bodies.size() == entry.no() && bodies.add(RecordBody.of(entry));
  }
}
