package org.custodes.web.console.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PracticeSeen;
import org.custodes.domain.practice.PracticeService;
import org.custodes.domain.practice.PracticeStep;
import org.custodes.domain.practice.PracticeTextOutOfRange;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;
import org.custodes.web.console.shell.Wording;

/** One practice: a version in full, all versions, and what an officer may do next. */
@Named
@RequestScoped
public class PracticePage {
  private static final String HERE = "/practice/practice.xhtml?code=";

  @Inject private PracticeService practices;
  @Inject private Wording wording;
  @Inject private Notices notices;
  @Inject private Page page;

  private PracticeSeen seen;
  private ShownVersion shown;
  private List<ShownVersion> versions = List.of();
  private List<Happened> history = List.of();
  private String reason = "";

  /** One act in words. */
  public record Happened(String when, String what) {}

  /**
   * @param no the version to show; else the one in force, else the newest
   */
  public void load(String code, String no) {
    seen = practices.open(AskedCode.of(code, practices));
    versions = seen.versions().stream().map(this::shown).toList();
    // what is missing in the address is an empty text here
    boolean any = no == null || no.isBlank();
    shown = shown(any ? seen.shown() : seen.version(VersionNumber.of(no)));
    history =
        seen.history().stream()
            .map(
                event ->
                    new Happened(
                        wording.moment(event.at()),
                        wording.of(
                            "practice.event." + event.type() + (event.mine() ? ".mine" : ""),
                            event.version())))
            .toList();
  }

  private ShownVersion shown(PracticeSeen.Version version) {
    var look = VersionLook.of(version.state());
    return new ShownVersion(
        version,
        look.tone(),
        look.icon(),
        wording.of("practice.since." + version.state(), wording.date(version.since())),
        version.no() - 1);
  }

  public void propose(String code) throws IOException {
    done("proposed", practices.propose(new PracticeCode(code)));
  }

  /**
   * @param sha256 of what the page showed
   */
  public void adopt(String code, String sha256) throws IOException {
    done("adopted", practices.adopt(new PracticeCode(code), sha256));
  }

  public void sendBack(String code, String why) throws IOException {
    reason = why == null ? "" : why.replace("\r\n", "\n").strip();
    try {
      done("sent-back", practices.sendBack(new PracticeCode(code), reason));
    } catch (PracticeTextOutOfRange e) {
      notices.refuse(e);
    }
  }

  public void proposeRetirement(String code, String why) throws IOException {
    reason = why == null ? "" : why.replace("\r\n", "\n").strip();
    try {
      done("retirement-proposed", practices.proposeRetirement(new PracticeCode(code), reason));
    } catch (PracticeTextOutOfRange e) {
      notices.refuse(e);
    }
  }

  /**
   * @param sha256 of the proposal that the page showed
   */
  public void retire(String code, String sha256) throws IOException {
    done("retired", practices.retire(new PracticeCode(code), sha256));
  }

  public void keep(String code) throws IOException {
    done("kept", practices.dropRetirement(new PracticeCode(code)));
  }

  private void done(String what, PracticeSeen now) throws IOException {
    notices.done("practice.done." + what);
    page.leaveFor(HERE + now.code().value());
  }

  /** Null if there is no such practice; a message says so. */
  public ShownVersion getShown() {
    return shown;
  }

  public String getCode() {
    return seen == null ? "" : seen.code().value();
  }

  public String getTitle() {
    return shown == null ? "" : shown.said().title();
  }

  public List<ShownVersion> getVersions() {
    return versions;
  }

  public List<Happened> getHistory() {
    return history;
  }

  /** The version that is drafted or proposed; null if none is. */
  public ShownVersion getOpen() {
    return seen == null ? null : seen.open().map(this::shown).orElse(null);
  }

  /** An officer reads it, who may do something. */
  public boolean isOfficer() {
    return !may().isEmpty() || (seen != null && seen.mayWrite());
  }

  public boolean offers(String step) {
    return may().contains(PracticeStep.valueOf(step));
  }

  /** The next version may be begun or the draft changed. */
  public boolean isWritable() {
    return seen != null && seen.mayWrite();
  }

  /** The proposal to give the practice up; null if there is none. */
  public PracticeSeen.Retirement getRetirement() {
    return seen == null ? null : seen.retirement().orElse(null);
  }

  /** Names the practice on the button that gives it up. */
  public String getRetire() {
    return wording.of("practice.step.RETIRE", getCode());
  }

  /** Something is proposed, and another officer must decide. */
  public boolean isMine() {
    return offers("SEND_BACK") && !offers("ADOPT");
  }

  private Set<PracticeStep> may() {
    return seen == null ? Set.of() : seen.may();
  }

  public String getReason() {
    return reason;
  }
}
