package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantSeen;
import org.custodes.domain.access.GrantService;
import org.custodes.domain.access.GrantState;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;
import org.custodes.web.console.shell.Signed;
import org.custodes.web.console.shell.Wording;

/** Opens conversations in an emergency, shows who did, and takes the review. */
@Named
@RequestScoped
public class BreakGlassDesk {
  private static final UUID NOBODYS = new UUID(0, 0);

  @Inject private GrantService grants;
  @Inject private Signed signed;
  @Inject private Page page;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private GrantSeen opened;
  private String purpose = RecordPurpose.TRAINING.name();
  private String reason = "";
  private String finding = "";

  public void load() {
    opened = grants.alarm().orElse(null);
  }

  /** Opens, and goes on to the reader's page. */
  public void open(String typedPurpose, String typedReason) throws IOException {
    reason = text(typedReason);
    purpose =
        RecordPurpose.TRAINING_SENSITIVE.name().equals(typedPurpose)
            ? RecordPurpose.TRAINING_SENSITIVE.name()
            : RecordPurpose.TRAINING.name();
    try {
      var grant = grants.breakGlass(RecordPurpose.valueOf(purpose), reason);
      page.leaveFor("/corpus/read.xhtml?grant=" + grant.id().value());
    } catch (Refusal e) {
      notices.refuse(e);
    }
  }

  public String review(String id, String typedFinding) {
    finding = text(typedFinding);
    try {
      grants.review(id(id), finding);
    } catch (Refusal e) {
      notices.refuse(e);
      return null;
    }
    notices.done("access.break-glass.done");
    return "/access/break-glass?faces-redirect=true";
  }

  private static String text(String sent) {
    // a browser sends the end of a line as two characters
    return sent == null ? "" : sent.replace("\r\n", "\n").strip();
  }

  /** What is no id is nobody's, so that the door asks for the role first, as for any other. */
  private static GrantId id(String text) {
    try {
      return new GrantId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return new GrantId(NOBODYS);
    }
  }

  /** Null if nothing is open and nothing waits for its review. */
  public GrantSeen getOpened() {
    return opened;
  }

  public String getNumber() {
    return opened.id().value().toString();
  }

  public boolean isRunning() {
    return opened.state() == GrantState.RUNNING;
  }

  public String getStanding() {
    return wording.of(
        isRunning() ? "access.break-glass.running" : "access.break-glass.due",
        wording.moment(opened.endsAt()));
  }

  public String getOpenedAt() {
    return wording.moment(opened.askedAt());
  }

  public String getOpener() {
    return opened.mine() ? wording.of("access.break-glass.you") : opened.asker().value();
  }

  public String getRead() {
    return wording.of("access.break-glass.of", opened.read(), opened.terms().volume());
  }

  /** The form of the review is for those who may give it, when there is something to review. */
  public boolean isReviewable() {
    return is(GrantSeen.Emergency::reviewable);
  }

  /** Whether nobody can say any more who opened it and why. */
  public boolean isLost() {
    return is(GrantSeen.Emergency::lost);
  }

  private boolean is(Predicate<GrantSeen.Emergency> property) {
    return opened != null && opened.emergency().filter(property).isPresent();
  }

  public boolean isReadable() {
    return opened != null && isRunning() && opened.mine();
  }

  public boolean isOpenable() {
    return opened == null && signed.has(Role.PRIVACY_OFFICER);
  }

  public List<RecordPurpose> getPurposes() {
    return List.of(RecordPurpose.TRAINING, RecordPurpose.TRAINING_SENSITIVE);
  }

  public String getPurpose() {
    return purpose;
  }

  public String getReason() {
    return reason;
  }

  public String getFinding() {
    return finding;
  }
}
