package org.custodes.domain.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.custodes.domain.access.BoardSeats;
import org.custodes.domain.access.Staff;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;

/** Tells who decides on access which seats of the board are held. */
@ApplicationScoped
class ChairsOfTheBoard implements BoardSeats {
  private Rosters rosters;
  private Staff staff;
  private Clock clock;

  protected ChairsOfTheBoard() {}

  @Inject
  ChairsOfTheBoard(Rosters rosters, Staff staff, Clock clock) {
    this.rosters = rosters;
    this.staff = staff;
    this.clock = clock;
  }

  /** Nothing is read for anybody without the role. */
  @Override
  public boolean isChairedBy(Actor actor) {
    return actor.has(Role.BOARD_CHAIR)
        && ReviewGuard.holdsTheChair(
            Roster.of(rosters.entries()),
            new Acting(staff.tag(actor.sub()), actor.roles()),
            clock.instant());
  }
}
