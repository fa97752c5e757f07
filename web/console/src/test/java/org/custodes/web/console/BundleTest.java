package org.custodes.web.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.custodes.domain.access.Explanation;
import org.custodes.domain.access.SeparateDuties;
import org.custodes.domain.access.Tie;
import org.custodes.domain.board.AdviceStatus;
import org.custodes.domain.board.Choice;
import org.custodes.domain.board.Conflict;
import org.custodes.domain.board.EvidenceGround;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.Origin;
import org.custodes.domain.board.ResponseKind;
import org.custodes.domain.board.Result;
import org.custodes.domain.board.ReviewAct;
import org.custodes.domain.board.ReviewState;
import org.custodes.domain.board.Severity;
import org.custodes.domain.board.Threshold;
import org.custodes.domain.board.Who;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.deadline.Span;
import org.custodes.domain.deadline.Step;
import org.custodes.domain.deidentification.EntityType;
import org.custodes.domain.intake.Reason;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.practice.LawfulBasis;
import org.custodes.domain.practice.PracticeContent;
import org.custodes.domain.practice.RetentionAction;
import org.custodes.domain.practice.VersionState;
import org.custodes.domain.preference.Preferences;
import org.custodes.domain.privacyrequest.DeskStep;
import org.custodes.domain.privacyrequest.Obstacle;
import org.custodes.domain.privacyrequest.QueueView;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.Transition;
import org.custodes.domain.subject.AgeBand;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.topic.Topic;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.web.console.board.Shelf;
import org.junit.jupiter.api.Test;

class BundleTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY = Pattern.compile("'((?:[a-z-]+\\.)+[a-zA-Z0-9-]+)'");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle("org.custodes.web.console.messages");

  @Test
  void namesEveryPage() {
    var keys = new ArrayList<String>();
    for (var page : pages()) {
      if (!page.startsWith(PAGES.resolve("WEB-INF"))) {
        var name = PAGES.relativize(page).toString().replace(".xhtml", "").replace('/', '.');
        keys.add(name + ".title");
        keys.add(name + ".purpose");
      }
    }

    assertNoneMissing(keys.stream());
  }

  @Test
  void holdsEveryTextThatAPageNames() {
    assertNoneMissing(
        pages().stream()
            .flatMap(page -> KEY.matcher(read(page)).results())
            .map(key -> key.group(1)));
  }

  @Test
  void holdsAWordForEachValueOfPracticesAndOfTheBoard() {
    var practices =
        Stream.of(
            named("practice.state.", VersionState.values()),
            named("practice.since.", VersionState.values()),
            named("practice.basis.", LawfulBasis.values()),
            named("practice.retention.", RetentionAction.values()),
            Arrays.stream(PracticeContent.class.getRecordComponents())
                .map(part -> "practice.part." + part.getName()),
            Stream.of("drafted", "revised", "proposed", "sent-back", "adopted", "retired")
                .flatMap(act -> Stream.of(act, act + ".mine"))
                .map(act -> "practice.event." + act));
    var board =
        Stream.of(
            named("board.state.", ReviewState.values()),
            named("board.next.", ReviewState.values()),
            named("board.step.", org.custodes.domain.board.Step.values()),
            named("board.does.", org.custodes.domain.board.Step.values()),
            named("board.who.", Who.values()),
            named("board.expertise.", Expertise.values()),
            named("board.origin.", Origin.values()),
            named("board.conflict.", Conflict.values()),
            named("board.ground.", EvidenceGround.values()),
            named("board.grade.", Severity.values()),
            named("board.threshold.", Threshold.values()),
            named("board.choice.", Choice.values()),
            named("board.result.", Result.values()),
            named("board.kind.", ResponseKind.values()),
            named("board.status.", AdviceStatus.values()),
            named("board.shelf.", Shelf.values()),
            Arrays.stream(ReviewAct.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .map(act -> act.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .map(act -> "board.event." + act));
    assertNoneMissing(Stream.concat(practices, board).flatMap(keys -> keys));
  }

  private static Stream<String> named(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }

  @Test
  void holdsAWordForEachValueThatAPageMayShow() {
    var purposes =
        Arrays.stream(Purpose.values())
            .map(purpose -> "mydata.effect." + purpose.code())
            .flatMap(key -> Stream.of(key + ".give", key + ".withdraw"));
    var states = Arrays.stream(ConsentState.values()).map(state -> "mydata.state." + state);
    var decisions =
        Stream.of(Decision.GIVEN, Decision.WITHDRAWN).map(said -> "mydata.done." + said);
    var bands =
        Arrays.stream(AgeBand.values())
            .filter(band -> band != AgeBand.UNKNOWN)
            .map(band -> "age-band." + band.code());
    var reasons =
        Arrays.stream(Reason.values())
            .flatMap(
                reason ->
                    Stream.of("mydata.outcomes.", "mydata.why.", "mydata.rule.")
                        .map(key -> key + reason));
    var periods = Arrays.stream(RecordPurpose.values()).map(kept -> "mydata.rule." + kept);
    var topics = Arrays.stream(Topic.values()).map(topic -> "mydata.topic." + topic);
    var masks =
        Arrays.stream(EntityType.values())
            .map(type -> "mydata.mask." + type)
            .flatMap(key -> Stream.of(key, key + ".why"));
    var deskSteps =
        Arrays.stream(DeskStep.values()).flatMap(step -> Stream.of("step." + step, "done." + step));
    var obstacles = Arrays.stream(Obstacle.values()).map(obstacle -> "obstacle." + obstacle);
    var deskEvents =
        Stream.concat(
                Arrays.stream(Transition.values()),
                Stream.of("RECEIVED", "ACKNOWLEDGED", "REFUSAL_PROPOSED"))
            .map(event -> "event." + event);
    var doers =
        Stream.of(
                "you",
                "system",
                Role.SUBJECT,
                Role.ASSISTANT,
                Role.SUPPORT_AGENT,
                Role.SUPPORT_LEAD)
            .map(doer -> "by." + doer);
    var cases =
        Stream.concat(
            Arrays.stream(RequestState.values())
                .filter(state -> state != RequestState.REVIEW)
                .map(state -> "next." + state),
            Stream.of(
                "next.own",
                "next.refusal",
                "next.REVIEW.proposed",
                "next.REVIEW.approved",
                "next.VERIFYING.failed",
                "stage.IDENTITY",
                "stage.TAKE",
                "stage.PLAN",
                "stage.APPROVAL",
                "stage.EXECUTION",
                "stage.VERIFICATION",
                "stage.done",
                "stage.now",
                "stage.later",
                "taken.mine",
                "taken.other",
                "taken.nobody",
                "next.stalled",
                "used",
                "days",
                "paused.IDENTITY",
                "paused.CLARIFICATION",
                "asked",
                "asked.IDENTITY",
                "asked.CLARIFICATION",
                "asked.answered",
                "asked.open",
                "stood",
                "stood.not",
                "extended",
                "extended.COMPLEX",
                "extended.NUMEROUS",
                "extensible",
                "extensible.until",
                "ground.missing",
                "keeping.missing",
                "more.missing",
                "more.COMPLEX",
                "more.NUMEROUS",
                "next.COMPLETED.plain",
                "erased.place",
                "count"));
    var requestTypes =
        Arrays.stream(RequestType.values())
            .flatMap(type -> Stream.of("request.type." + type, "privacyrequest.case.done." + type));
    var queues =
        Stream.concat(
            Arrays.stream(QueueView.values())
                .map(view -> "show." + view.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            Stream.concat(
                Stream.of("total.all", "total.more", "paused", "number.wrong"),
                Stream.of("all", "filter", "number")
                    .flatMap(why -> Stream.of("none." + why, "none." + why + ".title"))));
    var regimes = Arrays.stream(Regime.values()).map(regime -> "regime." + regime);
    var spans = Arrays.stream(Span.Unit.values()).map(unit -> "span." + unit);
    var ranOn = Arrays.stream(Step.RanOn.Cause.values()).map(cause -> "clock.ran-on." + cause);
    var pauses = Arrays.stream(PauseReason.values()).map(reason -> "clock.paused." + reason);
    var extensions =
        Arrays.stream(ExtensionReason.values()).map(reason -> "clock.extended." + reason);
    var speakers = Arrays.stream(Speaker.values()).map(said -> "mydata.speaker." + said.code());
    var rules =
        Stream.of(
                Arrays.stream(Tie.values()).map(tie -> "need." + tie),
                SeparateDuties.ALL.stream().map(pair -> "never." + pair.had()),
                Arrays.stream(Purpose.values()).map(purpose -> "purpose." + purpose.code()))
            .flatMap(keys -> keys)
            .map(word -> "access.who-may." + word);
    var decisionsAsked =
        Stream.concat(
            named("access.decision.reason.", org.custodes.domain.access.Reason.values()),
            named("access.decision.tie.", Tie.values()));
    var explained = named("why.ask.", Explanation.Help.values());
    var words =
        Stream.of(
                rules,
                decisionsAsked,
                explained,
                reasons,
                periods,
                topics,
                masks,
                speakers,
                requestTypes,
                queues.map(word -> "privacyrequest.queue." + word),
                cases.map(word -> "privacyrequest.case." + word),
                Stream.of(deskSteps, obstacles, deskEvents, doers)
                    .flatMap(keys -> keys)
                    .map(word -> "privacyrequest." + word),
                regimes,
                spans,
                ranOn,
                pauses,
                extensions,
                Role.ALL.stream().map(role -> "role." + role),
                Preferences.AVATARS.stream().map(picture -> "avatar." + picture),
                Preferences.THEMES.stream().map(theme -> "theme." + theme),
                Preferences.NEEDS.stream().map(need -> "need." + need),
                purposes,
                states,
                decisions,
                bands)
            .flatMap(keys -> keys);

    assertNoneMissing(words);
  }

  private void assertNoneMissing(Stream<String> keys) {
    assertEquals(List.of(), keys.filter(key -> !bundle.containsKey(key)).distinct().toList());
  }

  private static List<Path> pages() {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
