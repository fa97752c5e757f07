package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.privacyrequest.Exemption;
import org.custodes.domain.privacyrequest.ExemptionMissing;
import org.custodes.domain.privacyrequest.Ground;
import org.custodes.domain.privacyrequest.Letter;
import org.custodes.domain.privacyrequest.NoteOutOfRange;
import org.custodes.domain.privacyrequest.PlaceNotReached;
import org.custodes.domain.privacyrequest.PlanErasesNothing;
import org.custodes.domain.privacyrequest.QuestionOutOfRange;
import org.custodes.domain.privacyrequest.ReasonMissing;
import org.custodes.domain.privacyrequest.RequestCase;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.TypedNumberDiffers;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;

/**
 * One case at the desk. It is opened anew for each answer; a form sends back its id and the hash of
 * the plan that was looked at, and the door decides whether both still stand. What is typed is in
 * no component: which fields there are is known only once the case is open, and a text about a
 * person has no place in the state of a view.
 */
@Named
@RequestScoped
public class DeskCase {
  private static final String HERE = "/privacyrequest/case.xhtml?id=";

  /** What a form of its own is for, and the step without which it does not open. */
  private static final Map<String, String> DRAWERS =
      Map.of(
          "refusal", "PROPOSE_REFUSAL",
          "exemptions", "PROPOSE_PLAN",
          "question", "ASK_CLARIFICATION",
          "extension", "EXTEND");

  @Inject private RequestDeskService desk;
  @Inject private CaseWords words;
  @Inject private Page page;
  @Inject private Notices notices;

  private ShownCase shown;
  private String drawer = "";
  private List<String> reached = List.of();
  private String typed = "";
  private String ground = "";
  private String reason = "";
  private String keeping = "";
  private Letter letter;

  /**
   * @param drawer what else is open on the page
   */
  public void load(String id, String drawer) {
    shown = words.of(desk.open(CaseId.of(id)));
    this.drawer =
        Optional.ofNullable(drawer)
            .filter(DRAWERS::containsKey)
            .filter(name -> shown.offers(DRAWERS.get(name)))
            .orElse("");
    if (this.drawer.equals("exemptions")) {
      reached = desk.reached(CaseId.of(id));
    }
  }

  public void take(String id) throws IOException {
    done("TAKE", desk.take(CaseId.of(id)));
  }

  public void proposePlan(String id) throws IOException {
    done("PROPOSE_PLAN", desk.proposePlan(CaseId.of(id), Map.of()));
  }

  /**
   * Proposes a plan that keeps one place.
   *
   * @param why for one person to read, and perhaps about them
   */
  public void proposeKeeping(String id, String place, String on, String why) throws IOException {
    keeping = text(place);
    ground = text(on);
    reason = text(why);
    var chosen = Ground.named(ground);
    if (keeping.isEmpty()) {
      notices.refuse("place", "privacyrequest.case.keeping.missing");
      return;
    }
    if (chosen.isEmpty()) {
      notices.refuse("ground", "privacyrequest.case.ground.missing");
      return;
    }
    try {
      var exemption = new Exemption(chosen.get(), reason);
      done("PROPOSE_PLAN", desk.proposePlan(CaseId.of(id), Map.of(keeping, exemption)));
    } catch (ExemptionMissing e) {
      notices.refuse("text", "refusal.exemption-missing");
    } catch (PlanErasesNothing | PlaceNotReached e) {
      notices.refuse(e);
    }
  }

  /**
   * @param question for one person to read, and perhaps about them
   */
  public void askClarification(String id, String question) throws IOException {
    reason = text(question);
    try {
      done("ASK_CLARIFICATION", desk.askClarification(CaseId.of(id), reason));
    } catch (QuestionOutOfRange e) {
      notices.refuse(e);
    }
  }

  /**
   * @param on the name of a reason that the law knows
   * @param added to the message, for one person to read
   */
  public void extend(String id, String on, String added) throws IOException {
    var chosen = extension(on, added);
    if (chosen.isPresent()) {
      try {
        done("EXTEND", desk.extend(CaseId.of(id), chosen.get(), Optional.of(reason)));
      } catch (NoteOutOfRange e) {
        notices.refuse(e);
      }
    }
  }

  /** Shows what the person would be told. */
  public void previewExtension(String id, String on, String added) {
    var chosen = extension(on, added);
    if (chosen.isPresent()) {
      try {
        letter = desk.previewExtension(CaseId.of(id), chosen.get(), Optional.of(reason));
      } catch (NoteOutOfRange e) {
        notices.refuse(e);
      }
    }
  }

  private Optional<ExtensionReason> extension(String on, String added) {
    ground = text(on);
    reason = text(added);
    var chosen =
        Arrays.stream(ExtensionReason.values())
            .filter(one -> one.name().equals(ground))
            .findFirst();
    if (chosen.isEmpty()) {
      notices.refuse("more", "privacyrequest.case.more.missing");
    }
    return chosen;
  }

  /** What the person would be told; null until somebody wants to see it. */
  public Letter getLetter() {
    return letter;
  }

  /**
   * @param hash of the plan that was looked at
   */
  public void approvePlan(String id, String hash) throws IOException {
    done("APPROVE_PLAN", desk.approvePlan(CaseId.of(id), hash));
  }

  public void sendBack(String id) throws IOException {
    done("SEND_BACK", desk.sendBack(CaseId.of(id)));
  }

  /**
   * @param hash of the plan that was looked at
   */
  public void execute(String id, String hash, String number) throws IOException {
    typed = text(number);
    try {
      done("EXECUTE", desk.execute(CaseId.of(id), hash, typed));
    } catch (TypedNumberDiffers e) {
      notices.refuse(e);
    }
  }

  public void retry(String id) throws IOException {
    done("RETRY", desk.retry(CaseId.of(id)));
  }

  /**
   * @param why for one person to read, and perhaps about them
   */
  public void proposeRefusal(String id, String on, String why) throws IOException {
    ground = text(on);
    reason = text(why);
    var chosen = Ground.named(ground);
    if (chosen.isEmpty()) {
      notices.refuse("ground", "privacyrequest.case.ground.missing");
      return;
    }
    try {
      done("PROPOSE_REFUSAL", desk.proposeRefusal(CaseId.of(id), chosen.get(), reason));
    } catch (ReasonMissing e) {
      notices.refuse(e);
    }
  }

  private static String text(String sent) {
    return sent == null ? "" : sent.strip();
  }

  public void refuse(String id) throws IOException {
    done("REFUSE", desk.refuse(CaseId.of(id)));
  }

  /**
   * @param twin the id of the request that goes on
   */
  public void markDuplicate(String id, String twin) throws IOException {
    done("MARK_DUPLICATE", desk.markDuplicate(CaseId.of(id), CaseId.of(twin)));
  }

  private void done(String step, RequestCase now) throws IOException {
    notices.done("privacyrequest.done." + step, now.number().text());
    page.leaveFor(HERE + now.id().value());
  }

  /** Null if there is no such case; a message says so. */
  public ShownCase getShown() {
    return shown;
  }

  public String getNumber() {
    return shown == null ? "" : shown.number();
  }

  /** The form that is open; empty if none is. */
  public String getDrawer() {
    return drawer;
  }

  /** The places that the request reaches, where one of them is to be chosen. */
  public List<String> getReached() {
    return reached;
  }

  /** The grounds by which a part may be kept. */
  public List<Ground> getExemptions() {
    return Arrays.stream(Ground.values()).filter(Ground::isExemption).toList();
  }

  public List<ExtensionReason> getExtensions() {
    return List.of(ExtensionReason.values());
  }

  public String getKeeping() {
    return keeping;
  }

  public List<Ground> getGrounds() {
    return List.of(Ground.values());
  }

  public String getGround() {
    return ground;
  }

  public String getReason() {
    return reason;
  }

  public String getTyped() {
    return typed;
  }
}
