package org.custodes.domain.board;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.Staff;
import org.custodes.domain.access.StaffTag;

/**
 * Door: the board's membership. It is founded by two officers and renewed by its own motions; a
 * role alone is no seat.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoardService {
  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private Rosters rosters;
  @Inject private BoardTransaction main;
  @Inject private PersonalTraces traces;
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
              roster.nextSeat() + seats.size(),
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

  /** The seats, and the motions that were closed, for everybody; interests are not in it. */
  @PermitAll
  public RosterSeen inPublic() {
    return RosterSeen.inPublic(Roster.of(rosters.entries()), clock.instant());
  }

  /**
   * Moves a change of the board's members.
   *
   * @param reason 10 to 1,000 characters, which become public
   * @throws NotYoursToDo if the caller holds no seat
   * @throws BoardTextOutOfRange if the reason is missing or too long, or something is not said that
   *     the change needs
   * @throws NamesAPerson if the reason has a direct identifier of a person
   * @throws SeatChangeImpossible if it cannot be done
   */
  @RolesAllowed(BOARD_MEMBER)
  public RosterSeen move(PlannedChange planned, String reason) {
    var words = BoardText.atLeast("reason", reason, 10, BoardText.REASON);
    traces.requireNone("reason", words);
    return act((roster, by, now) -> roster.move(change(planned), words, by, now));
  }

  /**
   * Votes on a motion about the board's members, by name.
   *
   * @throws NotYoursToDo if the caller holds no seat
   * @throws UnknownMembershipMotion if there is no such open motion
   * @throws NotOnYourself if it is about the caller's seat
   * @throws VotedAlready if the seat has voted
   */
  @RolesAllowed(BOARD_MEMBER)
  public RosterSeen vote(int motion, Choice choice) {
    return act((roster, by, now) -> roster.vote(motion, choice, by, now));
  }

  /**
   * Closes a motion about the board's members, and does what is carried.
   *
   * @throws NotYoursToDo if the caller holds no seat
   * @throws UnknownMembershipMotion if there is no such open motion
   * @throws QuorumMissing if somebody may still vote
   */
  @RolesAllowed(BOARD_MEMBER)
  public RosterSeen closeMotion(int motion) {
    return act((roster, by, now) -> roster.closeMotion(motion, by, now));
  }

  /**
   * Leaves the caller's seat.
   *
   * @throws NotYoursToDo if the caller holds no seat
   * @throws BoardTextOutOfRange if the reason is missing or too long
   * @throws NamesAPerson if the reason has a direct identifier of a person
   */
  @RolesAllowed(BOARD_MEMBER)
  public RosterSeen resign(String reason) {
    var words = BoardText.atLeast("reason", reason, 10, BoardText.REASON);
    traces.requireNone("reason", words);
    return act((roster, by, now) -> roster.resign(words, by, now));
  }

  private SeatChange change(PlannedChange planned) {
    return switch (planned.kind()) {
      case APPOINT ->
          new SeatChange.Appoint(
              staff.tag(said("holder", planned.holder())),
              said("field", planned.field()),
              said("from", planned.from()),
              said("until", planned.until()));
      case RENEW ->
          new SeatChange.Renew(said("seat", planned.seat()), said("until", planned.until()));
      case REMOVE -> new SeatChange.Remove(said("seat", planned.seat()));
      case CHAIR -> new SeatChange.Chair(said("seat", planned.seat()));
    };
  }

  private static <T> T said(String field, Optional<T> value) {
    return value.orElseThrow(() -> new BoardTextOutOfRange(field));
  }

  @FunctionalInterface
  private interface Verb {
    void by(Roster roster, StaffTag by, Instant now);
  }

  /** A role without a seat, and a seat beside the role of a secretary or officer, do nothing. */
  private RosterSeen act(Verb verb) {
    var roster = Roster.of(rosters.entries());
    var now = clock.instant();
    var seat = ReviewGuard.activeSeat(roster, me(), now).orElseThrow(NotYoursToDo::new);
    verb.by(roster, seat.holder(), now);
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
