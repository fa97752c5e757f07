package org.custodes.domain.board;

import java.util.List;
import org.custodes.domain.access.StaffTag;

/** One act on the board's membership. */
public sealed interface RosterAct {
  StaffTag by();

  /** The part of the leaf's type that names the act. */
  String type();

  /** An officer proposes who the first board is. */
  record FoundingProposed(List<Seat> seats, StaffTag by) implements RosterAct {
    @Override
    public String type() {
      return "founding-proposed";
    }
  }

  /** Another officer founds the board, exactly as it was proposed. */
  record Founded(String sha256, StaffTag by) implements RosterAct {
    @Override
    public String type() {
      return "founded";
    }
  }

  /** A member says what could put their judgement in doubt; renewed each year. */
  record InterestsDeclared(int seat, List<String> interests, StaffTag by) implements RosterAct {
    @Override
    public String type() {
      return "interests-declared";
    }
  }
}
