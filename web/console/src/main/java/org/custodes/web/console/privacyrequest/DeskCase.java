package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.privacyrequest.Ground;
import org.custodes.domain.privacyrequest.ReasonMissing;
import org.custodes.domain.privacyrequest.RequestCase;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.TypedNumberDiffers;
import org.custodes.web.console.shell.Notices;

/**
 * One case at the desk. It is opened anew for each answer; a form sends back its id and the hash of
 * the plan that was looked at, and the door decides whether both still stand. What is typed is in
 * no component: which fields there are is known only once the case is open, and a text about a
 * person has no place in the state of a view.
 */
@Named
@RequestScoped
public class DeskCase {
  private static final String HERE = "/privacyrequest/case?faces-redirect=true&id=";
  private static final String REFUSAL = "refusal";

  @Inject private RequestDeskService desk;
  @Inject private CaseWords words;
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

  public String take(String id) {
    return done("TAKE", desk.take(CaseId.of(id)));
  }

  public String proposePlan(String id) {
    return done("PROPOSE_PLAN", desk.proposePlan(CaseId.of(id)));
  }

  /**
   * @param hash of the plan that was looked at
   */
  public String approvePlan(String id, String hash) {
    return done("APPROVE_PLAN", desk.approvePlan(CaseId.of(id), hash));
  }

  public String sendBack(String id) {
    return done("SEND_BACK", desk.sendBack(CaseId.of(id)));
  }

  /**
   * @param hash of the plan that was looked at
   */
  public String execute(String id, String hash, String number) {
    typed = text(number);
    try {
      return done("EXECUTE", desk.execute(CaseId.of(id), hash, typed));
    } catch (TypedNumberDiffers e) {
      notices.refuse(e);
      return null;
    }
  }

  public String retry(String id) {
    return done("RETRY", desk.retry(CaseId.of(id)));
  }

  /**
   * @param why for one person to read, and perhaps about them
   */
  public String proposeRefusal(String id, String on, String why) {
    ground = text(on);
    reason = text(why);
    var chosen = Ground.named(ground);
    if (chosen.isEmpty()) {
      notices.refuse("ground", "privacyrequest.case.ground.missing");
      return null;
    }
    try {
      return done("PROPOSE_REFUSAL", desk.proposeRefusal(CaseId.of(id), chosen.get(), reason));
    } catch (ReasonMissing e) {
      notices.refuse(e);
      return null;
    }
  }

  private static String text(String sent) {
    return sent == null ? "" : sent.strip();
  }

  public String refuse(String id) {
    return done("REFUSE", desk.refuse(CaseId.of(id)));
  }

  /**
   * @param twin the id of the request that goes on
   */
  public String markDuplicate(String id, String twin) {
    return done("MARK_DUPLICATE", desk.markDuplicate(CaseId.of(id), CaseId.of(twin)));
  }

  private String done(String step, RequestCase now) {
    notices.done("privacyrequest.done." + step, now.number().text());
    return HERE + now.id().value();
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
