package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.board.AdviceStatus;
import org.custodes.domain.board.BoardText;
import org.custodes.domain.board.Choice;
import org.custodes.domain.board.Conflict;
import org.custodes.domain.board.EvidenceGround;
import org.custodes.domain.board.ResponseKind;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.domain.board.Severity;
import org.custodes.domain.board.Step;
import org.custodes.domain.board.Threshold;
import org.custodes.web.console.shell.Wording;

/** Which words each step needs, and what stands in its form before anybody writes. */
@RequestScoped
class StepForms {
  private static final List<String> SORTS = List.of("DISSENT", "CONCURRENCE");

  @Inject private Wording wording;

  /** The steps that a person may try now, the recommended one first. */
  List<ShownStep> of(ReviewSeen seen, Map<String, String> typed) {
    var offers = offers(seen);
    var first = recommended(offers, seen);
    return offers.stream()
        .sorted(Comparator.comparing((Step step) -> step != first).thenComparingInt(Step::ordinal))
        .map(step -> shown(step, seen, typed, step == first))
        .toList();
  }

  private static Set<Step> offers(ReviewSeen seen) {
    var offers = EnumSet.noneOf(Step.class);
    offers.addAll(seen.offers());
    if (declared(seen)) {
      offers.remove(Step.DECLARE);
    }
    if (seen.deliberation()
        .flatMap(ReviewSeen.Deliberation::open)
        .filter(ReviewSeen.Vote::mine)
        .isPresent()) {
      offers.remove(Step.CAST);
    }
    if (seen.evidence().stream().noneMatch(ReviewSeen.Evidence::isOpen)) {
      offers.removeAll(EnumSet.of(Step.GIVE_EVIDENCE, Step.REFUSE_EVIDENCE));
    }
    if (seen.findings().stream().allMatch(finding -> finding.answer().isPresent())) {
      offers.remove(Step.ANSWER_FINDING);
    }
    if (openProposals(seen).findAny().isEmpty()) {
      offers.remove(Step.SUPPORT_JUDGMENT);
    }
    if (seen.deliberation().filter(inside -> !inside.drafts().isEmpty()).isEmpty()) {
      offers.remove(Step.PUT_MOTION);
    }
    return offers;
  }

  private static boolean declared(ReviewSeen seen) {
    return seen.mySeat().isPresent();
  }

  /** What the caller alone can do comes before what moves the review on. */
  private static Step recommended(Set<Step> offers, ReviewSeen seen) {
    for (var own :
        List.of(
            Step.DECLARE,
            Step.CAST,
            Step.SUPPORT_JUDGMENT,
            Step.GIVE_EVIDENCE,
            Step.ANSWER_FINDING,
            Step.RESPOND,
            Step.SCOPE,
            Step.DRAW_PANEL,
            Step.PUT_MOTION)) {
      if (offers.contains(own)) {
        return own;
      }
    }
    if (seen.findings().isEmpty() && offers.contains(Step.RECORD_FINDING)) {
      return Step.RECORD_FINDING;
    }
    return offers.stream()
        .filter(
            step ->
                !step.to().equals(step.from())
                    && step != Step.WITHDRAW_MOTION
                    && step != Step.DECLINE)
        .findFirst()
        .orElse(null);
  }

  private ShownStep shown(Step step, ReviewSeen seen, Map<String, String> typed, boolean first) {
    return new ShownStep(
        step.name(),
        wording.of("board.step." + step),
        wording.of("board.does." + step),
        fields(step, seen).stream()
            .map(field -> typed.containsKey(field.name()) ? with(field, typed) : field)
            .toList(),
        first);
  }

  private static ShownField with(ShownField field, Map<String, String> typed) {
    return new ShownField(
        field.name(),
        field.sort(),
        field.limit(),
        field.options(),
        field.label(),
        field.help(),
        typed.get(field.name()));
  }

  private List<ShownField> fields(Step step, ReviewSeen seen) {
    return switch (step) {
      case DECLINE, WITHDRAW_MOTION, CLOSE -> List.of(reason());
      case MERGE -> List.of(line("into", 36), reason());
      case SCOPE ->
          List.of(
              area("question", BoardText.REASON, seen.question()),
              area("practices", BoardText.REASON, practices(seen)),
              day("from"),
              day("until"),
              line("reach", 1),
              line("severity", 1),
              line("novelty", 1));
      case DRAW_PANEL,
          ASK_DECLARATIONS,
          DRAW_SUBSTITUTES,
          CLOSE_DECLARATIONS,
          CLOSE_EVIDENCE,
          SETTLE_FINDINGS,
          CLOSE_VOTE,
          ASK_RESPONSE,
          WAIVE_OPINION ->
          List.of();
      case DECLARE -> List.of(conflict(seen), text(BoardText.REASON));
      case RECUSE -> List.of(text(BoardText.REASON));
      case ASK_EVIDENCE -> List.of(area("what", BoardText.REASON, ""), day("day"));
      case GIVE_EVIDENCE -> List.of(openEvidence(seen), text(BoardText.OPINION));
      case REFUSE_EVIDENCE ->
          List.of(
              openEvidence(seen),
              choice("ground", EvidenceGround.values()),
              text(BoardText.REASON));
      case RECORD_FINDING ->
          List.of(
              choice("grade", Severity.values()),
              area("criterion", BoardText.TEXT, ""),
              area("condition", BoardText.TEXT, ""),
              area("cause", BoardText.TEXT, ""),
              area("effect", BoardText.TEXT, ""),
              line("evidence", 100),
              line("promise", 3));
      case ANSWER_FINDING -> List.of(openFindings(seen), text(BoardText.TEXT));
      case DRAFT_OPINION -> List.of(newestText(seen), newestAdvice(seen));
      case COMMENT -> List.of(text(BoardText.TEXT));
      case PUT_MOTION ->
          List.of(hidden("sha256", newestHash(seen)), choice("threshold", Threshold.values()));
      case CAST ->
          List.of(
              hidden("sha256", openHash(seen)),
              choice("choice", Choice.values()),
              area("reason", BoardText.REASON, ""));
      case ADD_OPINION -> List.of(sort(), text(BoardText.OPINION));
      case PUBLISH -> List.of(area("summary", BoardText.TEXT, ""));
      case RESPOND ->
          List.of(advice(seen, true), choice("kind", ResponseKind.values()), text(BoardText.TEXT));
      case JUDGE -> List.of(advice(seen, false), choice("status", AdviceStatus.values()), reason());
      case SUPPORT_JUDGMENT -> List.of(proposals(seen));
      case EXTEND -> List.of(day("day"), reason());
    };
  }

  private static String practices(ReviewSeen seen) {
    return seen.practices().stream()
        .map(one -> one.code().value() + ": " + one.version())
        .collect(Collectors.joining("\n"));
  }

  private static List<ReviewSeen.Draft> drafts(ReviewSeen seen) {
    return seen.deliberation().map(ReviewSeen.Deliberation::drafts).orElse(List.of());
  }

  private static String newestHash(ReviewSeen seen) {
    return drafts(seen).isEmpty() ? "" : drafts(seen).getLast().sha256();
  }

  private static String openHash(ReviewSeen seen) {
    return seen.deliberation()
        .flatMap(ReviewSeen.Deliberation::open)
        .map(ReviewSeen.Vote::sha256)
        .orElse("");
  }

  private ShownField newestText(ReviewSeen seen) {
    var drafts = drafts(seen);
    return area(
        "opinion", BoardText.OPINION, drafts.isEmpty() ? "" : drafts.getLast().opinion().text());
  }

  private ShownField newestAdvice(ReviewSeen seen) {
    var drafts = drafts(seen);
    var lines =
        drafts.isEmpty()
            ? ""
            : drafts.getLast().opinion().advice().stream()
                .map(
                    one ->
                        String.join(
                            " | ", one.text(), one.addressee(), one.measure(), "" + one.due()))
                .collect(Collectors.joining("\n"));
    return area("advice", BoardText.OPINION, lines);
  }

  private ShownField openEvidence(ReviewSeen seen) {
    return options(
        "no",
        seen.evidence().stream()
            .filter(ReviewSeen.Evidence::isOpen)
            .map(item -> new ShownField.Option("" + item.no(), item.no() + ". " + item.what()))
            .toList());
  }

  private ShownField openFindings(ReviewSeen seen) {
    return options(
        "no",
        seen.findings().stream()
            .filter(finding -> finding.answer().isEmpty())
            .map(one -> new ShownField.Option("" + one.no(), one.no() + ". " + one.condition()))
            .toList());
  }

  private ShownField advice(ReviewSeen seen, boolean unanswered) {
    return options(
        "no",
        seen.decision().map(ReviewSeen.Decision::advice).orElse(List.of()).stream()
            .filter(one -> !unanswered || one.response().isEmpty())
            .map(one -> new ShownField.Option("" + one.no(), one.no() + ". " + one.advice().text()))
            .toList());
  }

  /** Where a declared interest touches the review, a recusal is proposed. */
  private ShownField conflict(ReviewSeen seen) {
    var field = choice("conflict", Conflict.values());
    return seen.touching().isEmpty()
        ? field
        : with(field, Map.of("conflict", Conflict.ACTUAL.name()));
  }

  private ShownField proposals(ReviewSeen seen) {
    return options(
        "proposal",
        openProposals(seen)
            .map(
                one ->
                    new ShownField.Option(
                        "" + one.proposed().orElseThrow().proposal(),
                        one.no()
                            + ". "
                            + wording.of("board.status." + one.proposed().orElseThrow().status())))
            .toList());
  }

  private static Stream<ReviewSeen.Recommendation> openProposals(ReviewSeen seen) {
    return seen.decision().map(ReviewSeen.Decision::advice).orElse(List.of()).stream()
        .filter(one -> one.proposed().filter(proposed -> !proposed.mine()).isPresent());
  }

  private ShownField sort() {
    return options(
        "sort",
        SORTS.stream()
            .map(one -> new ShownField.Option(one, wording.of("board.sort." + one)))
            .toList());
  }

  private ShownField reason() {
    return area("reason", BoardText.REASON, "");
  }

  private ShownField text(int limit) {
    return area("text", limit, "");
  }

  private ShownField area(String name, int limit, String value) {
    return field(name, "area", limit, List.of(), value);
  }

  private ShownField line(String name, int limit) {
    return field(name, "line", limit, List.of(), "");
  }

  private ShownField day(String name) {
    return field(name, "day", 10, List.of(), "");
  }

  private static ShownField hidden(String name, String value) {
    return new ShownField(name, "hidden", 64, List.of(), "", "", value);
  }

  private <T extends Enum<T>> ShownField choice(String name, T[] values) {
    return options(
        name,
        Arrays.stream(values)
            .map(
                one ->
                    new ShownField.Option(
                        one.name(), wording.of("board." + name + "." + one.name())))
            .toList());
  }

  private ShownField options(String name, List<ShownField.Option> options) {
    return field(name, "choice", 0, options, "");
  }

  private ShownField field(
      String name, String sort, int limit, List<ShownField.Option> options, String value) {
    return new ShownField(
        name,
        sort,
        limit,
        options,
        wording.of("board.field." + name),
        wording.of("board.help." + name),
        value);
  }
}
