package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantService;
import org.custodes.domain.access.GrantTerms;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Signed;

/**
 * Grants as trainers ask for them and officers and leads decide on them. What is typed is in no
 * component, and stays on the page until it is accepted.
 */
@Named
@RequestScoped
public class GrantDesk {
  private static final String HERE = "/access/grants?faces-redirect=true";
  private static final String GROUPED = "[0-9]{1,3}(,[0-9]{3})+";
  private static final GrantId NOBODY = new GrantId(new UUID(0, 0));

  @Inject private GrantService grants;
  @Inject private GrantWords words;
  @Inject private Signed signed;
  @Inject private Notices notices;

  private List<ShownGrant> all = List.of();
  private String next;
  private boolean further;
  private String asked = "";
  private String purpose = RecordPurpose.TRAINING.name();
  private String turns = "both";
  private String volume = "100";
  private String hours = "24";
  private String reason = "";

  /**
   * @param after where the page before ended; anything else than that is the first page
   */
  public void load(String after) {
    var before = Optional.ofNullable(after).map(GrantDesk::id).filter(id -> !id.equals(NOBODY));
    further = before.isPresent();
    var page = grants.list(before);
    all = page.grants().stream().map(words::of).toList();
    next = page.next().map(id -> id.value().toString()).orElse(null);
  }

  /** The address of the next page; null on the last. */
  public String getNext() {
    return next;
  }

  public boolean isFurther() {
    return further;
  }

  /** Opens the question before a grant is ended. */
  public void question(String id) {
    asked = id;
  }

  /** Asks for a grant with what is typed. */
  public String ask(String typedVolume, String typedHours, String typedReason) {
    volume = text(typedVolume);
    hours = text(typedHours);
    reason = text(typedReason);
    var many = number("volume", volume);
    var lasting = number("hours", hours);
    if (many.isEmpty() || lasting.isEmpty()) {
      return null;
    }
    try {
      grants.ask(
          new GrantTerms(
              RecordPurpose.valueOf(purpose),
              spoken(),
              many.getAsInt(),
              Duration.ofHours(lasting.getAsInt()),
              reason));
    } catch (Refusal e) {
      notices.refuse(e);
      return null;
    }
    notices.done("access.grants.done.asked");
    return HERE;
  }

  private EnumSet<Speaker> spoken() {
    return Speaker.of(turns).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Speaker.class));
  }

  private OptionalInt number(String field, String typed) {
    try {
      var plain = typed.matches(GROUPED) ? typed.replace(",", "") : typed;
      return OptionalInt.of(Integer.parseInt(plain));
    } catch (NumberFormatException e) {
      notices.refuse(field, "access.grants.no-number");
      return OptionalInt.empty();
    }
  }

  private static String text(String sent) {
    // a browser sends the end of a line as two characters
    return sent == null ? "" : sent.replace("\r\n", "\n").strip();
  }

  public String approve(String id) {
    grants.approve(id(id));
    notices.done("access.grants.done.approved");
    return HERE;
  }

  public String end(String id) {
    grants.end(id(id));
    notices.done("access.grants.done.ended");
    return HERE;
  }

  /** What is no id is nobody's, so that the door asks for the role first, as for any other. */
  private static GrantId id(String text) {
    try {
      return new GrantId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return NOBODY;
    }
  }

  public List<ShownGrant> getAll() {
    return all;
  }

  public boolean isAsked(ShownGrant grant) {
    return grant.id().equals(asked);
  }

  /** The form is for those who read. */
  public boolean isAsking() {
    return signed.has(Role.TRAINER);
  }

  public List<RecordPurpose> getPurposes() {
    return List.of(RecordPurpose.TRAINING, RecordPurpose.TRAINING_SENSITIVE);
  }

  public List<String> getWhose() {
    return List.of("both", Speaker.USER.code(), Speaker.ASSISTANT.code());
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getTurns() {
    return turns;
  }

  public void setTurns(String turns) {
    this.turns = turns;
  }

  public String getVolume() {
    return volume;
  }

  public String getHours() {
    return hours;
  }

  public String getReason() {
    return reason;
  }
}
