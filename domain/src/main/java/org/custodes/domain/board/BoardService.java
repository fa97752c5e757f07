package org.custodes.domain.board;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.Staff;

/** Door: the board's membership. It is founded by two officers, and a role alone is no seat. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoardService {
  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private Rosters rosters;
  @Inject private BoardTransaction main;
  @Inject private Clock clock;

  /** The seats, their terms and what their holders have declared. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public RosterSeen roster() {
    return seen(Roster.of(rosters.entries()));
  }

  /**
   * Proposes who the first board is.
   *
   * @throws BoardFounded if there is a board
   * @throws FoundingOutOfRange if the seats make no board
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public RosterSeen propose(List<PlannedSeat> planned) {
    var roster = Roster.of(rosters.entries());
    var seats = new ArrayList<Seat>();
    for (var one : planned) {
      seats.add(
          new Seat(
              seats.size() + 1,
              staff.tag(one.holder()),
              one.field(),
              one.chair(),
              one.from(),
              one.until()));
    }
    roster.propose(seats, me().staff(), clock.instant());
    main.keep(roster);
    return seen(roster);
  }

  /**
   * Founds the board, exactly as it was proposed.
   *
   * @param sha256 of what the caller read
   * @throws BoardFounded if there is a board, or no proposal
   * @throws FoundedByTwo if the caller proposed it or would sit on it
   * @throws FoundingChanged if the proposal is another one
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public RosterSeen found(String sha256) {
    var roster = Roster.of(rosters.entries());
    roster.found(sha256, me().staff(), clock.instant());
    main.keep(roster);
    return seen(roster);
  }

  /**
   * A member declares their interests, or renews what they declared.
   *
   * @param interests a line each; none is a declaration too
   * @throws NotYoursToDo if the caller holds no seat
   * @throws BoardTextOutOfRange if a line is too long, or there are too many
   */
  @RolesAllowed(BOARD_MEMBER)
  public RosterSeen declareInterests(List<String> interests) {
    var roster = Roster.of(rosters.entries());
    roster.declare(interests, me().staff(), clock.instant());
    main.keep(roster);
    return seen(roster);
  }

  private RosterSeen seen(Roster roster) {
    var actor = caller.actor();
    return RosterSeen.of(roster, me(), actor.has(PRIVACY_OFFICER), clock.instant());
  }

  private Acting me() {
    var actor = caller.actor();
    return new Acting(staff.tag(actor.sub()), actor.roles());
  }
}
