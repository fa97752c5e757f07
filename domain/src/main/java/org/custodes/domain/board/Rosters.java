package org.custodes.domain.board;

import java.util.List;

/** Port: the acts on the board's membership, which nobody can change or take away. */
public interface Rosters {
  List<RosterEntry> entries();

  /**
   * @param salt that of the act's leaf, 32 bytes
   * @return false if somebody else's act took that place; nothing was written
   */
  boolean append(RosterEntry entry, byte[] salt);
}
