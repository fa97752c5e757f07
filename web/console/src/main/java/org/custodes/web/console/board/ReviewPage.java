package org.custodes.web.console.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.domain.board.ReviewService;
import org.custodes.domain.board.ReviewState;
import org.custodes.domain.board.Step;
import org.custodes.domain.board.StepInput;
import org.custodes.domain.kernel.Refusal;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;
import org.custodes.web.console.shell.Wording;

/**
 * One review. It is opened anew for each answer, and shows what the door lets this person see; what
 * is typed is in no component and stays on the page until it is accepted.
 */
@Named
@RequestScoped
public class ReviewPage {
  private static final String HERE = "/board/review.xhtml?id=";

  /** The way that most reviews go, as the page draws it. */
  private static final List<ReviewState> STAGES =
      List.of(
          ReviewState.SCOPED,
          ReviewState.DECLARATIONS,
          ReviewState.EVIDENCE,
          ReviewState.FINDINGS,
          ReviewState.DELIBERATION,
          ReviewState.VOTING,
          ReviewState.PUBLISHED,
          ReviewState.FOLLOW_UP,
          ReviewState.CLOSED);

  /** Fields of a form that are no words of the step. */
  private static final Set<String> AROUND = Set.of("id", "step", "do", "primefaces.nonce");

  @Inject private ReviewService reviews;
  @Inject private StepForms forms;
  @Inject private Due due;
  @Inject private Wording wording;
  @Inject private Notices notices;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private ShownReview shown;
  private String opened = "";
  private Map<String, String> typed = Map.of();

  /**
   * @param step whose form is open
   */
  public void load(String id, String step) {
    opened = step == null ? "" : step;
    show(reviews.open(ReviewNumber.of(id)));
  }

  private void show(ReviewSeen seen) {
    var look = ReviewLook.of(seen.row().state());
    var steps = forms.of(seen, typed);
    shown =
        new ShownReview(
            seen,
            look.tone(),
            look.icon(),
            seen.row().dueOn().map(due::of).orElse(null),
            stages(seen.row().state()),
            wording.of("board.next." + seen.row().state()),
            steps,
            blocked(seen, steps),
            seen.events().stream().map(this::happened).toList());
  }

  private List<ShownReview.Stage> stages(ReviewState state) {
    int now = stageOf(state);
    return STAGES.stream()
        .map(
            stage -> {
              int place = STAGES.indexOf(stage);
              var standing = place < now ? "done" : place == now ? "now" : "ahead";
              return new ShownReview.Stage(
                  wording.of("board.stage." + stage),
                  standing,
                  place < now ? "pi-check" : place == now ? "pi-circle-fill" : "pi-circle");
            })
        .toList();
  }

  /** Where on the drawn way a state is; in front of all where it has not begun or was left. */
  private static int stageOf(ReviewState state) {
    return switch (state) {
      case PROPOSED, DECLINED, MERGED -> -1;
      case SCOPED -> 0;
      case PANEL_ASSIGNED, DECLARATIONS -> 1;
      case EVIDENCE -> 2;
      case FINDINGS -> 3;
      case DELIBERATION -> 4;
      case VOTING -> 5;
      case DECIDED, PUBLISHED -> 6;
      case RESPONSE_DUE, FOLLOW_UP -> 7;
      case CLOSED -> 8;
    };
  }

  private List<ShownReview.Blocked> blocked(ReviewSeen seen, List<ShownStep> offered) {
    return Arrays.stream(Step.values())
        .filter(step -> step.from().contains(seen.row().state()))
        .filter(step -> offered.stream().noneMatch(one -> one.step().equals(step.name())))
        .filter(step -> !seen.offers().contains(step))
        .map(
            step ->
                new ShownReview.Blocked(
                    wording.of("board.step." + step), wording.of("board.who." + step.who())))
        .toList();
  }

  private ShownReview.Happened happened(ReviewSeen.Event event) {
    return new ShownReview.Happened(
        wording.moment(event.at()),
        wording.of("board.event." + event.type()),
        event.mine()
            ? wording.of("board.by.you")
            : event
                .seat()
                .map(seat -> wording.of("board.by.seat", seat))
                .orElseGet(() -> wording.of("board.by.staff")));
  }

  /** Does the step whose form was sent. */
  public void act(String id, String step) throws IOException {
    typed = words();
    var wanted = Arrays.stream(Step.values()).filter(one -> one.name().equals(step)).findFirst();
    if (wanted.isEmpty()) {
      return;
    }
    try {
      reviews.act(ReviewNumber.of(id), new StepInput(wanted.get(), typed));
      notices.done("board.done", wording.of("board.step." + wanted.get()));
      page.leaveFor(HERE + id);
    } catch (Refusal e) {
      notices.refuse(e);
      opened = step;
      show(shown.seen());
    }
  }

  private Map<String, String> words() {
    var words = new TreeMap<String, String>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!AROUND.contains(name) && !name.startsWith("jakarta.faces")) {
                words.put(name, values[0]);
              }
            });
    return words;
  }

  /** Null if there is no such review; a message says so. */
  public ShownReview getShown() {
    return shown;
  }

  public String getTitle() {
    return shown == null ? "" : shown.title();
  }

  /** The step whose form lies open; null if none does. */
  public ShownStep getOpened() {
    return shown == null
        ? null
        : shown.steps().stream()
            .filter(step -> step.step().equals(opened) && !step.isPlain())
            .findFirst()
            .orElse(null);
  }

  public String date(LocalDate day) {
    return wording.date(day);
  }

  public String moment(Instant at) {
    return wording.moment(at);
  }

  /** For example: Seat 3, ethics. */
  public String seat(int no) {
    return wording.of("board.seat", no, wording.of("board.expertise." + shown.seen().fieldOf(no)));
  }
}
