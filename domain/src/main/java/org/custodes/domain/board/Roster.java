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
 * it exactly as proposed; from then on no administrator's click makes a member: a role at the
 * identity provider without a seat here opens nothing. A term ends by itself, on its day. Members
 * declare their interests and renew that each year.
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

  private static final Set<Expertise> NEEDED =
      Set.of(Expertise.PRIVACY, Expertise.LAW, Expertise.ETHICS);

  private final List<RosterEntry> entries = new ArrayList<>();
  private final TreeMap<Integer, Seat> seats = new TreeMap<>();
  private final TreeMap<Integer, Interests> interests = new TreeMap<>();
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
    if (isFounded()) {
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
    var proposed = proposal.filter(any -> !isFounded()).orElseThrow(BoardFounded::new);
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

  boolean isFounded() {
    return !seats.isEmpty();
  }

  Optional<RosterAct.FoundingProposed> proposal() {
    return proposal.filter(any -> !isFounded());
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
      case RosterAct.Founded founded ->
          proposal.ifPresent(
              proposed -> proposed.seats().forEach(seat -> seats.put(seat.no(), seat)));
      case RosterAct.InterestsDeclared declared ->
          interests.put(declared.seat(), new Interests(declared.interests(), day(entry.at())));
    }
  }
}
