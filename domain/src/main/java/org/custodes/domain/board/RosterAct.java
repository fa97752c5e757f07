package org.custodes.domain.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /**
   * A member moves a change of the board's members.
   *
   * @param seat who moved it
   * @param closesOn the last day of the vote
   */
  record MotionMoved(
      int motion, SeatChange change, String reason, int seat, LocalDate closesOn, StaffTag by)
      implements RosterAct {
    @Override
    public String type() {
      return "motion-moved";
    }
  }

  /** A member votes, by name and for good. */
  record MotionVoted(int motion, int seat, Choice choice, StaffTag by) implements RosterAct {
    @Override
    public String type() {
      return "motion-voted";
    }
  }

  /**
   * The vote is counted, and what is carried is done.
   *
   * @param eligible who could vote at that moment
   * @param appointed the number of the new seat
   */
  record MotionClosed(
      int motion,
      Result result,
      int yes,
      int no,
      int abstained,
      List<Integer> eligible,
      Optional<Integer> appointed,
      StaffTag by)
      implements RosterAct {
    @Override
    public String type() {
      return "motion-closed";
    }
  }

  /** A member leaves their seat, which takes nobody's consent. */
  record Resigned(int seat, String reason, StaffTag by) implements RosterAct {
    @Override
    public String type() {
      return "resigned";
    }
  }
}
