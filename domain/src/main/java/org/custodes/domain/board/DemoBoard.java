package org.custodes.domain.board;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.custodes.domain.access.Staff;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.RecordBody;
import org.custodes.domain.lifecycle.DemoHouse;

/**
 * Furnishes the board of a demonstration: its founding, and reviews in many states, as people would
 * have come to them. It writes only where there is no board, through the verbs that people use; the
 * days of its file are counted back from the day of the start.
 */
@Singleton
@Startup
@DependsOn({"StartUp", "DemoCatalogue"})
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoBoard {
  private static final String FILE = "demo.json";
  private static final int TERM_DAYS = 900;
  private static final int DAYS_BETWEEN_ENDS = 60;
  private static final int DAYS_OF_A_DECLARATION = 330;

  private DemoHouse demo;
  private Rosters rosters;
  private BoardTransaction main;
  private ReviewDesk desk;
  private Function<String, StaffTag> staff;

  protected DemoBoard() {}

  @Inject
  public DemoBoard(
      DemoHouse demo, Rosters rosters, BoardTransaction main, ReviewDesk desk, Staff staff) {
    this(demo, rosters, main, desk, sub -> staff.tag(Sub.of(sub)));
  }

  DemoBoard(
      DemoHouse demo,
      Rosters rosters,
      BoardTransaction main,
      ReviewDesk desk,
      Function<String, StaffTag> staff) {
    this.demo = demo;
    this.rosters = rosters;
    this.main = main;
    this.desk = desk;
    this.staff = staff;
  }

  /**
   * All of the file.
   *
   * @param foundedBy the two officers
   */
  record File(
      List<Person> people, List<String> foundedBy, int foundedDaysAgo, List<Told> reviews) {}

  /**
   * Somebody of the demonstration.
   *
   * @param field of their seat; empty for those without one
   * @param interests what they declare, renewed within the year
   */
  record Person(String name, String sub, Set<String> roles, String field, List<String> interests) {
    boolean isChair() {
      return roles.contains(org.custodes.domain.kernel.Role.BOARD_CHAIR);
    }
  }

  /** A review as it went. */
  record Told(
      String by,
      int daysAgo,
      Origin origin,
      String title,
      String question,
      String practices,
      List<Did> steps) {}

  /**
   * What somebody did, so many days after the proposal.
   *
   * @param by a name; PANEL for everybody of it who has not yet; SOMEBODY and a number for one of
   *     those to whom the step is open
   */
  record Did(String by, int day, Step step, Map<String, String> fields) {}

  @PostConstruct
  void furnish() {
    if (demo.isOne() && rosters.entries().isEmpty()) {
      var file = read();
      var people = new LinkedHashMap<String, Acting>();
      file.people()
          .forEach(one -> people.put(one.name(), new Acting(staff.apply(one.sub()), one.roles())));
      found(file, people);
      file.reviews().forEach(told -> tell(told, people));
    }
  }

  private void found(File file, Map<String, Acting> people) {
    var at = daysAgo(file.foundedDaysAgo());
    var seats = new ArrayList<Seat>();
    for (var one : file.people()) {
      if (!one.field().isEmpty()) {
        int no = seats.size() + 1;
        var from = Roster.day(at);
        seats.add(
            new Seat(
                no,
                people.get(one.name()).staff(),
                Expertise.valueOf(one.field()),
                one.isChair(),
                from,
                from.plusDays(TERM_DAYS).plusDays((long) no * DAYS_BETWEEN_ENDS % 180)));
      }
    }
    var roster = Roster.of(List.of());
    roster.propose(seats, people.get(file.foundedBy().get(0)).staff(), at);
    roster.found(
        Roster.sha256(roster.proposal().orElseThrow()),
        people.get(file.foundedBy().get(1)).staff(),
        at);
    for (int daysAgo = file.foundedDaysAgo(); daysAgo > 0; daysAgo -= DAYS_OF_A_DECLARATION) {
      for (var one : file.people()) {
        if (!one.field().isEmpty()) {
          roster.declare(one.interests(), people.get(one.name()).staff(), daysAgo(daysAgo));
        }
      }
    }
    main.keep(roster);
  }

  private Instant daysAgo(int days) {
    return desk.now().minus(Duration.ofDays(days));
  }

  private void tell(Told told, Map<String, Acting> people) {
    var begun = daysAgo(told.daysAgo());
    var id =
        desk.propose(
            told.origin(),
            told.title(),
            told.question(),
            StepInput.practices(told.practices()),
            people.get(told.by()),
            begun);
    for (var did : told.steps()) {
      var at = begun.plus(Duration.ofDays(did.day()));
      if (did.by().equals("PANEL")) {
        // asked anew for each: what one does may settle it for the others
        people.values().stream()
            .filter(one -> isExpected(desk.read(id), did.step(), one, at))
            .forEach(one -> act(id, did, one, at));
      } else {
        doer(id, did, people, at).ifPresent(one -> act(id, did, one, at));
      }
    }
  }

  private void act(ReviewId id, Did did, Acting by, Instant at) {
    desk.act(id, new StepInput(did.step(), words(id, did, at)), by, at);
  }

  /** By name, or one of those to whom the step is open. */
  private Optional<Acting> doer(ReviewId id, Did did, Map<String, Acting> people, Instant at) {
    if (people.containsKey(did.by())) {
      return Optional.of(people.get(did.by()));
    }
    var review = desk.read(id);
    var number = did.by().replaceAll("[^0-9]", "");
    return people.values().stream()
        .filter(one -> isOffered(review, did.step(), one, at))
        .skip(number.isEmpty() ? 0 : Integer.parseInt(number) - 1L)
        .findFirst();
  }

  /** A step of everybody's is still to be done by this person. */
  private static boolean isExpected(PracticeReview review, Step step, Acting by, Instant now) {
    return ReviewGuard.offers(review, by, now).contains(step)
        && ReviewGuard.activeSeat(review.roster(), by, now)
            .map(Seat::no)
            .filter(seat -> isUndone(review, step, seat))
            .isPresent();
  }

  private static boolean isUndone(PracticeReview review, Step step, int seat) {
    return switch (step) {
      case DECLARE -> review.panel().seat(seat).conflict().isEmpty();
      case SUPPORT_JUDGMENT ->
          review
              .followUp()
              .newestProposal()
              .filter(proposal -> !proposal.supporters().contains(seat))
              .isPresent();
      default -> throw new IllegalStateException("no step of everybody's: " + step);
    };
  }

  private static boolean isOffered(PracticeReview review, Step step, Acting by, Instant now) {
    return step == Step.DECLARE
        ? isExpected(review, step, by, now)
        : ReviewGuard.offers(review, by, now).contains(step);
  }

  /** Days are written as so many from the act; a hash is that of the newest draft. */
  private Map<String, String> words(ReviewId id, Did did, Instant at) {
    var words = new HashMap<>(did.fields());
    for (var field : List.of("day", "from", "until")) {
      words.computeIfPresent(field, (name, days) -> day(at, Integer.parseInt(days)).toString());
    }
    words.computeIfPresent(
        "advice", (name, lines) -> lines.replace("DAY", day(at, 180).toString()));
    if (did.step() == Step.PUT_MOTION || did.step() == Step.CAST) {
      words.put("sha256", desk.read(id).deliberation().drafts().getLast().opinion().sha256());
    }
    if (did.step() == Step.SUPPORT_JUDGMENT) {
      words.put(
          "proposal",
          "" + desk.read(id).followUp().newestProposal().orElseThrow().put().proposal());
    }
    return words;
  }

  private static LocalDate day(Instant at, int days) {
    return Roster.day(at).plusDays(days);
  }

  static File read() {
    try (var file = DemoBoard.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the archive has no " + FILE);
      }
      return RecordBody.read(file.readAllBytes(), File.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the demonstration's board cannot be read", e);
    }
  }
}
