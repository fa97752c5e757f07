package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.custodes.domain.practice.PromiseId;

/**
 * A review as somebody sees it. What their sight does not reach is not in it: not as a number, not
 * as an empty place.
 *
 * @param offers the steps that the caller may try now
 * @param mySeat the caller's seat on the panel while they sit
 * @param reasons why it was declined, merged or extended, the last one first
 * @param opinionsBy the last day on which a decision waits for a dissent
 * @param touching the caller's declared interest that touches the review, until they declare
 */
public record ReviewSeen(
    ReviewRow row,
    Origin origin,
    String question,
    List<PracticeRef> practices,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Priority> priority,
    List<PanelMember> panel,
    List<Draw> draws,
    List<Evidence> evidence,
    List<Finding> findings,
    Optional<Deliberation> deliberation,
    Optional<Decision> decision,
    List<Event> events,
    Sight sight,
    Set<Step> offers,
    Optional<Integer> mySeat,
    List<Reason> reasons,
    Optional<LocalDate> opinionsBy,
    Optional<String> touching) {

  /**
   * A seat of the panel.
   *
   * @param conflict what it declared, for the panel alone
   * @param interest the declared interest that touches the review, for the panel alone
   */
  public record PanelMember(
      int seat,
      Expertise field,
      boolean chair,
      boolean declared,
      boolean recused,
      Optional<Conflict> conflict,
      Optional<String> interest) {}

  /**
   * Why something was done that everybody may know.
   *
   * @param type declined, merged or extended
   * @param until the new day of the clock
   * @param into the review that it was merged into
   */
  public record Reason(
      String type, Instant at, String text, Optional<LocalDate> until, Optional<UUID> into) {}

  /** By which seed the panel was drawn from which seats. */
  public record Draw(String seed, List<Integer> candidates, List<Integer> seats) {}

  /** A request for evidence, with the text that was given or why it was refused. */
  public record Evidence(
      int no,
      String what,
      LocalDate dueOn,
      boolean late,
      Optional<String> text,
      Optional<String> sha256,
      Optional<EvidenceGround> refusedOn) {
    public boolean isOpen() {
      return text.isEmpty();
    }
  }

  /** A finding, with management's check of the facts. */
  public record Finding(
      int no,
      int seat,
      Severity severity,
      String criterion,
      String condition,
      String cause,
      String effect,
      List<Integer> evidence,
      Optional<PromiseId> promise,
      Optional<String> answer) {}

  /** What only the panel reads. */
  public record Deliberation(
      List<Draft> drafts, List<Comment> comments, Optional<Vote> open, List<Vote> votes) {}

  /** A version of the opinion. */
  public record Draft(int version, int seat, Opinion opinion, String sha256, Instant at) {}

  /** What a member said of it. */
  public record Comment(int seat, String text, Instant at) {}

  /**
   * A vote, open or closed.
   *
   * @param voted how many have voted, while it is open
   * @param eligible how many may
   * @param mine the caller has voted
   */
  public record Vote(
      int motion,
      String sha256,
      Threshold threshold,
      int voted,
      int eligible,
      boolean mine,
      Optional<Result> result,
      int yes,
      int no,
      int abstained) {}

  /**
   * What was decided and published.
   *
   * @param sha256 of the text that was voted on, which is this text
   */
  public record Decision(
      Instant publishedAt,
      String summary,
      Opinion opinion,
      String sha256,
      int yes,
      int no,
      int abstained,
      List<Integer> voters,
      List<Separate> separate,
      Optional<LocalDate> responseDueOn,
      List<Recommendation> advice) {}

  /** A dissent or a concurrence. */
  public record Separate(int seat, Expertise field, boolean dissent, String text) {}

  /**
   * A recommendation, what management answered, and what the board says of it.
   *
   * @param overdue the answer's day is past and there is none
   * @param answeredOn the day of the answer
   * @param proposed how it stands in the eyes of some of the panel, for the panel alone
   */
  public record Recommendation(
      int no,
      Advice advice,
      Optional<ReviewAct.Responded> response,
      boolean overdue,
      AdviceStatus status,
      Optional<String> statusReason,
      Optional<LocalDate> answeredOn,
      Optional<Proposal> proposed) {}

  /**
   * A judgment that waits for a quorum.
   *
   * @param proposal its number, which a support names
   * @param supporters how many are behind it
   * @param mine the caller is among them
   */
  public record Proposal(
      int proposal, AdviceStatus status, String reason, int supporters, boolean mine) {}

  /**
   * One act in the review's course.
   *
   * @param type evidence-asked and so on
   * @param seat of the member who did it; empty for everybody else
   */
  public record Event(Instant at, String type, Optional<Integer> seat, boolean mine) {}

  static ReviewSeen of(
      PracticeReview review, Sight sight, Acting by, Instant now, Optional<String> touching) {
    return seen(
        review,
        sight,
        now,
        ReviewGuard.offers(review, by, now),
        ReviewGuard.sitting(review, by, now).map(Seat::no),
        Optional.of(by),
        touching);
  }

  /** As everybody sees it once it is published. */
  static ReviewSeen inPublic(PracticeReview review, Instant now) {
    return seen(
        review, Sight.OUTSIDE, now, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ReviewSeen seen(
      PracticeReview review,
      Sight sight,
      Instant now,
      Set<Step> offers,
      Optional<Integer> mySeat,
      Optional<Acting> by,
      Optional<String> touching) {
    boolean file = sight.seesFile();
    boolean open = file || review.followUp().published().isPresent();
    return new ReviewSeen(
        ReviewRow.of(review),
        review.origin(),
        review.question(),
        review.practices(),
        review.scope().map(ReviewAct.Scoped::from),
        review.scope().map(ReviewAct.Scoped::until),
        review.scope().map(ReviewAct.Scoped::priority),
        panel(review, sight),
        review.draws().stream()
            .map(draw -> new Draw(draw.seed(), draw.candidates(), draw.seats()))
            .toList(),
        file ? evidence(review, now) : List.of(),
        open ? findings(review) : List.of(),
        sight == Sight.PANEL ? Optional.of(deliberation(review, mySeat, now)) : Optional.empty(),
        decision(review, sight, mySeat, now),
        events(review, by, sight),
        sight,
        offers,
        mySeat,
        reasons(review),
        review.state() == ReviewState.DECIDED
            ? review.deliberation().opinionsBy()
            : Optional.empty(),
        touching);
  }

  private static List<PanelMember> panel(PracticeReview review, Sight sight) {
    return review.panel().seats().entrySet().stream()
        .map(
            one -> {
              var seat = review.roster().seat(one.getKey());
              return new PanelMember(
                  seat.no(),
                  seat.field(),
                  seat.chair(),
                  one.getValue().conflict().isPresent(),
                  one.getValue().recused(),
                  sight == Sight.PANEL ? one.getValue().conflict() : Optional.empty(),
                  sight == Sight.PANEL ? one.getValue().interest() : Optional.empty());
            })
        .toList();
  }

  private static List<Evidence> evidence(PracticeReview review, Instant now) {
    return review.file().evidence().stream()
        .map(
            item -> {
              var given = item.answer();
              return new Evidence(
                  item.asked().item(),
                  item.asked().what(),
                  item.asked().dueOn(),
                  given.isEmpty() && item.asked().dueOn().isBefore(Roster.day(now)),
                  given.map(ReviewSeen::textOf),
                  given.flatMap(
                      act ->
                          act instanceof ReviewAct.EvidenceGiven one
                              ? Optional.of(one.sha256())
                              : Optional.empty()),
                  given.flatMap(
                      act ->
                          act instanceof ReviewAct.EvidenceRefused one
                              ? Optional.of(one.ground())
                              : Optional.empty()));
            })
        .toList();
  }

  private static String textOf(ReviewAct act) {
    return switch (act) {
      case ReviewAct.EvidenceGiven given -> given.text();
      case ReviewAct.EvidenceRefused refused -> refused.text();
      default -> throw new IllegalStateException("no answer to a request");
    };
  }

  private static List<Finding> findings(PracticeReview review) {
    return review.file().findings().stream()
        .map(
            found -> {
              var said = found.finding();
              return new Finding(
                  said.finding(),
                  said.seat(),
                  said.severity(),
                  said.criterion(),
                  said.condition(),
                  said.cause(),
                  said.effect(),
                  said.evidence(),
                  said.promise(),
                  found.answer());
            })
        .toList();
  }

  private static Deliberation deliberation(
      PracticeReview review, Optional<Integer> mySeat, Instant now) {
    var drafts =
        review.entries().stream()
            .filter(entry -> entry.act() instanceof ReviewAct.OpinionDrafted)
            .map(
                entry -> {
                  var act = (ReviewAct.OpinionDrafted) entry.act();
                  return new Draft(
                      act.version(), act.seat(), act.opinion(), act.opinion().sha256(), entry.at());
                })
            .toList();
    var comments =
        review.entries().stream()
            .filter(entry -> entry.act() instanceof ReviewAct.Commented)
            .map(
                entry -> {
                  var act = (ReviewAct.Commented) entry.act();
                  return new Comment(act.seat(), act.text(), entry.at());
                })
            .toList();
    int eligible = review.sitting(now).size();
    var votes =
        review.deliberation().motions().stream()
            .filter(motion -> !motion.withdrawn())
            .map(motion -> vote(review, motion, mySeat, eligible))
            .toList();
    return new Deliberation(
        drafts,
        comments,
        votes.stream().filter(vote -> vote.result().isEmpty()).findFirst(),
        votes.stream().filter(vote -> vote.result().isPresent()).toList());
  }

  private static Vote vote(
      PracticeReview review,
      org.custodes.domain.board.Deliberation.Motion motion,
      Optional<Integer> mySeat,
      int now) {
    var closed = motion.closed();
    return new Vote(
        motion.put().motion(),
        motion.put().sha256(),
        motion.put().threshold(),
        closed.map(vote -> vote.ballots().size()).orElse(review.deliberation().voted().size()),
        closed.map(vote -> vote.eligible().size()).orElse(now),
        closed.isEmpty() && mySeat.filter(review.deliberation().voted()::contains).isPresent(),
        closed.map(ReviewAct.VoteClosed::result),
        closed.map(ReviewAct.VoteClosed::yes).orElse(0),
        closed.map(ReviewAct.VoteClosed::no).orElse(0),
        closed.map(ReviewAct.VoteClosed::abstained).orElse(0));
  }

  private static Optional<Decision> decision(
      PracticeReview review, Sight sight, Optional<Integer> mySeat, Instant now) {
    return review
        .followUp()
        .published()
        .map(
            published -> {
              var vote = review.deliberation().decision().orElseThrow();
              return new Decision(
                  review.followUp().publishedAt().orElseThrow(),
                  published.summary(),
                  published.opinion(),
                  published.sha256(),
                  vote.yes(),
                  vote.no(),
                  vote.abstained(),
                  vote.ballots().stream().map(Ballot::seat).toList(),
                  review.deliberation().separate().stream()
                      .map(
                          one ->
                              new Separate(
                                  one.seat(),
                                  review.roster().seat(one.seat()).field(),
                                  one.dissent(),
                                  one.text()))
                      .toList(),
                  review.followUp().responseDueOn(),
                  recommendations(review, sight, mySeat, now));
            });
  }

  private static List<Recommendation> recommendations(
      PracticeReview review, Sight sight, Optional<Integer> mySeat, Instant now) {
    var after = review.followUp();
    boolean past = after.responseDueOn().filter(due -> due.isBefore(Roster.day(now))).isPresent();
    return IntStream.rangeClosed(1, after.advice().size())
        .mapToObj(
            no ->
                new Recommendation(
                    no,
                    after.advice().get(no - 1),
                    after.response(no).map(FollowUp.Answer::said),
                    past && after.response(no).isEmpty(),
                    after.status(no),
                    after.judgment(no).map(ReviewAct.Judged::reason),
                    after.response(no).map(FollowUp.Answer::on),
                    after
                        .proposal(no)
                        .filter(any -> sight == Sight.PANEL)
                        .map(one -> proposal(one, mySeat))))
        .toList();
  }

  private static Proposal proposal(FollowUp.Proposal one, Optional<Integer> mySeat) {
    return new Proposal(
        one.put().proposal(),
        one.put().status(),
        one.put().reason(),
        one.supporters().size(),
        mySeat.filter(one.supporters()::contains).isPresent());
  }

  private static List<Reason> reasons(PracticeReview review) {
    return review.entries().reversed().stream()
        .flatMap(entry -> reason(entry.act(), entry.at()))
        .toList();
  }

  private static Stream<Reason> reason(ReviewAct act, Instant at) {
    return switch (act) {
      case ReviewAct.Declined declined ->
          Stream.of(
              new Reason(act.type(), at, declined.reason(), Optional.empty(), Optional.empty()));
      case ReviewAct.Merged merged ->
          Stream.of(
              new Reason(
                  act.type(), at, merged.reason(), Optional.empty(), Optional.of(merged.into())));
      case ReviewAct.Extended extended ->
          Stream.of(
              new Reason(
                  act.type(),
                  at,
                  extended.reason(),
                  Optional.of(extended.dueOn()),
                  Optional.empty()));
      default -> Stream.of();
    };
  }

  private static List<Event> events(PracticeReview review, Optional<Acting> by, Sight sight) {
    return review.entries().reversed().stream()
        .filter(entry -> sight.reaches(entry.act().shownTo()))
        .map(
            entry ->
                new Event(
                    entry.at(),
                    entry.act().type(),
                    review.roster().seats().stream()
                        .filter(seat -> seat.holder().equals(entry.by()))
                        .map(Seat::no)
                        .findFirst(),
                    by.filter(me -> me.staff().equals(entry.by())).isPresent()))
        .toList();
  }

  /** The field of a seat of the panel. */
  public Expertise fieldOf(int seat) {
    return panel.stream()
        .filter(member -> member.seat() == seat)
        .map(PanelMember::field)
        .findFirst()
        .orElseThrow();
  }
}
