package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.custodes.domain.privacyrequest.Ground;
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
  private static final String REFUSAL = "refusal";

  @Inject private RequestDeskService desk;
  @Inject private CaseWords words;
  @Inject private Page page;
  @Inject private Notices notices;

  private ShownCase shown;
  private boolean refusing;
  private String typed = "";
  private String ground = "";
  private String reason = "";

  /**
   * @param drawer what else is open on the page
   */
  public void load(String id, String drawer) {
    shown = words.of(desk.open(CaseId.of(id)));
    refusing = REFUSAL.equals(drawer) && shown.offers("PROPOSE_REFUSAL");
  }

  public void take(String id) throws IOException {
    done("TAKE", desk.take(CaseId.of(id)));
  }

  public void proposePlan(String id) throws IOException {
    done("PROPOSE_PLAN", desk.proposePlan(CaseId.of(id)));
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

  /** The form for a refusal is open. */
  public boolean isRefusing() {
    return refusing;
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
