package org.custodes.domain.board;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.ledger.RecordBody;

/**
 * The board's membership. Its life: one officer proposes who the first board is, another one founds
 * it exactly as proposed; from then on the board renews itself by motions of its members, and no
 * administrator's click makes a member: a role at the identity provider without a seat here opens
 * nothing. A term ends by itself, on its day. A board of whom fewer than two are left can decide
 * nothing, and is founded anew. Members declare their interests and renew that each year.
 */
final class Roster {
  /** Seats of a board: fewer cannot fill a panel of three fields, more cannot be heard. */
  static final int FEWEST = 3;

  /** Of four digits, as dates are written here. */
  private static final int LAST_YEAR = 9999;

  static final int MOST = 15;

  /** The longest term. */
  static final Period TERM = Period.ofYears(3);

  /** Interests are declared again after this time. */
  static final Period RENEWED = Period.ofYears(1);

  static final int MOST_INTERESTS = 20;

  private static final int MOST_OPEN_MOTIONS = 20;

  /** Members who can decide anything. */
  private static final int FEWEST_TO_DECIDE = 2;

  private static final Set<Expertise> NEEDED =
      Set.of(Expertise.PRIVACY, Expertise.LAW, Expertise.ETHICS);

  private final List<RosterEntry> entries = new ArrayList<>();
  private final TreeMap<Integer, Seat> seats = new TreeMap<>();
  private final TreeMap<Integer, Interests> interests = new TreeMap<>();
  private final TreeMap<Integer, MembershipMotion> motions = new TreeMap<>();
  private Optional<RosterAct.FoundingProposed> proposal = Optional.empty();
  private int kept;

  private Roster() {}

  /** What a member has declared, and on which day. */
  record Interests(List<String> lines, LocalDate on) {}

  static Roster of(List<RosterEntry> kept) {
    var roster = new Roster();
    kept.forEach(roster::apply);
    roster.kept = kept.size();
    return roster;
  }

  /**
   * @throws BoardFounded if there is a board
   * @throws FoundingOutOfRange if the seats make no board
   */
  void propose(List<Seat> board, StaffTag by, Instant at) {
    if (isFounded(day(at))) {
      throw new BoardFounded();
    }
    requireABoard(board, by, day(at));
    raise(new RosterAct.FoundingProposed(List.copyOf(board), by), at);
  }

  private static void requireABoard(List<Seat> board, StaffTag by, LocalDate today) {
    boolean whole =
        board.size() >= FEWEST
            && board.size() <= MOST
            && board.stream().map(Seat::field).collect(Collectors.toSet()).containsAll(NEEDED)
            && board.stream().map(Seat::holder).distinct().count() == board.size()
            && board.stream().map(Seat::no).distinct().count() == board.size()
            && board.stream().filter(Seat::chair).count() == 1
            && board.stream().noneMatch(seat -> seat.holder().equals(by))
            && board.stream().allMatch(Roster::hasATerm)
            && board.stream().allMatch(seat -> seat.until().isAfter(today))
            // staggered: a board whose terms all end on one day forgets everything on it
            && board.stream().map(Seat::until).distinct().count() > 1;
    if (!whole) {
      throw new FoundingOutOfRange();
    }
  }

  private static boolean hasATerm(Seat seat) {
    return seat.until().isAfter(seat.from())
        && seat.until().getYear() <= LAST_YEAR
        && !seat.until().isAfter(seat.from().plus(TERM));
  }

  /**
   * @param seen the hash of the seats that the officer read
   * @throws BoardFounded if there is a board, or nobody has proposed one
   * @throws FoundedByTwo if the officer proposed it or would sit on it
   * @throws FoundingChanged if the proposal is another one
   */
  void found(String seen, StaffTag by, Instant at) {
    var proposed = proposal.filter(any -> !isFounded(day(at))).orElseThrow(BoardFounded::new);
    if (proposed.by().equals(by)
        || proposed.seats().stream().anyMatch(seat -> seat.holder().equals(by))) {
      throw new FoundedByTwo();
    }
    if (!sha256(proposed).equals(seen)) {
      throw new FoundingChanged();
    }
    raise(new RosterAct.Founded(seen, by), at);
  }

  /**
   * @throws NotYoursToDo if the caller holds no seat
   */
  void declare(List<String> lines, StaffTag by, Instant at) {
    var seat = seatOf(by, day(at)).orElseThrow(NotYoursToDo::new);
    if (lines.size() > MOST_INTERESTS) {
      throw new BoardTextOutOfRange("interests");
    }
    var checked =
        lines.stream().map(line -> BoardText.line("interests", line, BoardText.LINE)).toList();
    raise(new RosterAct.InterestsDeclared(seat.no(), checked, by), at);
  }

  /**
   * Moves a change of the board's members.
   *
   * @throws NotYoursToDo if the caller holds no seat
   * @throws SeatChangeImpossible if it cannot be done
   * @throws ReviewFull if too many motions are open
   */
  void move(SeatChange change, String reason, StaffTag by, Instant at) {
    var today = day(at);
    var seat = seatOf(by, today).orElseThrow(NotYoursToDo::new);
    boolean late = change instanceof SeatChange.Appoint one && one.from().isBefore(today);
    if (late || !isPossible(change, today)) {
      throw new SeatChangeImpossible();
    }
    if (motions.values().stream().filter(MembershipMotion::isOpen).count() >= MOST_OPEN_MOTIONS) {
      throw new ReviewFull();
    }
    raise(
        new RosterAct.MotionMoved(
            motions.size() + 1,
            change,
            BoardText.atLeast("reason", reason, 10, BoardText.REASON),
            seat.no(),
            BoardClock.MEMBERSHIP_VOTE.endOn(today),
            by),
        at);
  }

  private boolean isPossible(SeatChange change, LocalDate today) {
    return switch (change) {
      case SeatChange.Appoint one ->
          hasATerm(new Seat(0, one.holder(), one.field(), false, one.from(), one.until()))
              && one.until().isAfter(today)
              && seats.values().stream()
                  .filter(seat -> !seat.until().isBefore(one.from()))
                  .noneMatch(seat -> seat.holder().equals(one.holder()))
              && sittingOn(today).size() < MOST;
      case SeatChange.Renew one ->
          isFilled(one.seat(), today)
              && one.until().isAfter(seat(one.seat()).until())
              && !one.until().isAfter(today.plus(TERM));
      case SeatChange.Remove one -> isFilled(one.seat(), today);
      case SeatChange.Chair one -> isFilled(one.seat(), today) && !seat(one.seat()).chair();
    };
  }

  private boolean isFilled(int no, LocalDate day) {
    return Optional.ofNullable(seats.get(no)).filter(seat -> seat.isFilledOn(day)).isPresent();
  }

  /**
   * Votes on a motion, by name.
   *
   * @throws NotYoursToDo if the caller holds no seat
   * @throws UnknownMembershipMotion if there is no such open motion, or its last day is over
   * @throws NotOnYourself if it is about the caller's seat
   * @throws VotedAlready if the seat has voted
   */
  void vote(int motion, Choice choice, StaffTag by, Instant at) {
    var seat = seatOf(by, day(at)).orElseThrow(NotYoursToDo::new);
    var open = openMotion(motion);
    if (!open.isVotedOn(day(at))) {
      throw new UnknownMembershipMotion();
    }
    if (open.isAbout(seat.no())) {
      throw new NotOnYourself();
    }
    if (open.votes().containsKey(seat.no())) {
      throw new VotedAlready();
    }
    raise(new RosterAct.MotionVoted(motion, seat.no(), choice, by), at);
  }

  /**
   * Counts the votes of whoever sits now, and does what is carried. What cannot be done any more is
   * lost.
   *
   * @throws NotYoursToDo if the caller holds no seat
   * @throws UnknownMembershipMotion if there is no such open motion
   * @throws QuorumMissing if somebody may still vote
   */
  void closeMotion(int motion, StaffTag by, Instant at) {
    var today = day(at);
    if (seatOf(by, today).isEmpty()) {
      throw new NotYoursToDo();
    }
    var open = openMotion(motion);
    var sitting = sittingOn(today);
    if (sitting.size() < FEWEST_TO_DECIDE || !open.isRipe(sitting, today)) {
      throw new QuorumMissing();
    }
    var change = open.moved().change();
    var result = isPossible(change, today) ? open.result(sitting) : Result.LOST;
    raise(
        new RosterAct.MotionClosed(
            motion,
            result,
            open.count(sitting, Choice.YES),
            open.count(sitting, Choice.NO),
            open.count(sitting, Choice.ABSTAIN),
            open.eligible(sitting).stream().map(Seat::no).toList(),
            result == Result.CARRIED && change instanceof SeatChange.Appoint
                ? Optional.of(nextSeat())
                : Optional.empty(),
            by),
        at);
  }

  private MembershipMotion openMotion(int no) {
    return Optional.ofNullable(motions.get(no))
        .filter(MembershipMotion::isOpen)
        .orElseThrow(UnknownMembershipMotion::new);
  }

  /**
   * Leaves one's seat, from this moment on.
   *
   * @throws NotYoursToDo if the caller holds no seat
   */
  void resign(String reason, StaffTag by, Instant at) {
    var seat = seatOf(by, day(at)).orElseThrow(NotYoursToDo::new);
    raise(
        new RosterAct.Resigned(
            seat.no(), BoardText.atLeast("reason", reason, 10, BoardText.REASON), by),
        at);
  }

  /** Motions on members, the last one first. */
  List<MembershipMotion> motions() {
    return List.copyOf(motions.descendingMap().values());
  }

  /** The number of a seat that never was. */
  int nextSeat() {
    return seats.isEmpty() ? 1 : seats.lastKey() + 1;
  }

  /** There is a board: as many sit, or are going to, as can decide anything. */
  boolean isFounded(LocalDate day) {
    return seats.values().stream().filter(seat -> !seat.until().isBefore(day)).count()
        >= FEWEST_TO_DECIDE;
  }

  Optional<RosterAct.FoundingProposed> proposal() {
    return proposal;
  }

  static String sha256(RosterAct.FoundingProposed proposal) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(RecordBody.of(proposal)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** All seats that ever were, by number. */
  List<Seat> seats() {
    return List.copyOf(seats.values());
  }

  Seat seat(int no) {
    return seats.get(no);
  }

  /** The seat that somebody holds on a day. */
  Optional<Seat> seatOf(StaffTag staff, LocalDate day) {
    return seats.values().stream()
        .filter(seat -> seat.holder().equals(staff) && seat.isFilledOn(day))
        .findFirst();
  }

  /** Who sits on a day. */
  List<Seat> sittingOn(LocalDate day) {
    return seats.values().stream().filter(seat -> seat.isFilledOn(day)).toList();
  }

  Map<Integer, Interests> interests() {
    return Map.copyOf(interests);
  }

  /** Whether a seat's declaration is younger than a year. */
  boolean hasDeclared(int seat, LocalDate day) {
    return Optional.ofNullable(interests.get(seat))
        .filter(declared -> declared.on().plus(RENEWED).isAfter(day))
        .isPresent();
  }

  List<RosterEntry> news() {
    return List.copyOf(entries.subList(kept, entries.size()));
  }

  List<RosterEntry> entries() {
    return List.copyOf(entries);
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private void raise(RosterAct act, Instant at) {
    apply(new RosterEntry(entries.size(), at, act));
  }

  private void apply(RosterEntry entry) {
    entries.add(entry);
    switch (entry.act()) {
      case RosterAct.FoundingProposed proposed -> proposal = Optional.of(proposed);
      case RosterAct.Founded founded -> {
        seats.replaceAll((no, seat) -> seat.chairing(false));
        proposal.ifPresent(
            proposed -> proposed.seats().forEach(seat -> seats.put(seat.no(), seat)));
        proposal = Optional.empty();
      }
      case RosterAct.MotionMoved moved ->
          motions.put(moved.motion(), new MembershipMotion(moved, entry.at()));
      case RosterAct.MotionVoted voted -> motions.get(voted.motion()).voted(voted);
      case RosterAct.MotionClosed closed -> {
        motions.get(closed.motion()).closed(closed);
        if (closed.result() == Result.CARRIED) {
          change(motions.get(closed.motion()).moved().change(), closed, day(entry.at()));
        }
      }
      case RosterAct.Resigned resigned -> end(resigned.seat(), day(entry.at()));
      case RosterAct.InterestsDeclared declared ->
          interests.put(declared.seat(), new Interests(declared.interests(), day(entry.at())));
    }
  }

  private void change(SeatChange change, RosterAct.MotionClosed closed, LocalDate day) {
    switch (change) {
      case SeatChange.Appoint one -> {
        int no = closed.appointed().orElseThrow();
        // nobody sat before the board said so
        var from = one.from().isBefore(day) ? day : one.from();
        seats.put(no, new Seat(no, one.holder(), one.field(), false, from, one.until()));
      }
      case SeatChange.Renew one ->
          seats.computeIfPresent(one.seat(), (no, seat) -> seat.endingOn(one.until()));
      case SeatChange.Remove one -> end(one.seat(), day);
      case SeatChange.Chair one -> seats.replaceAll((no, seat) -> seat.chairing(no == one.seat()));
    }
  }

  /** At once: whoever leaves does nothing more on that day. */
  private void end(int seat, LocalDate day) {
    seats.computeIfPresent(seat, (no, was) -> was.endingOn(day.minusDays(1)));
  }
}
