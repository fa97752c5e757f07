package org.custodes.web.console.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.MalformedSub;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.retention.HoldId;
import org.custodes.domain.retention.HoldService;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.UnknownPerson;
import org.custodes.domain.vault.Handle;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Signed;

/**
 * Legal holds as officers propose them and officers and leads decide on them. What is typed is in
 * no component, and stays on the page until it is accepted.
 */
@Named
@RequestScoped
public class HoldDesk {
  private static final String HERE = "/retention/holds?faces-redirect=true";
  private static final HoldId NOBODYS = new HoldId(new UUID(0, 0));

  @Inject private HoldService holds;
  @Inject private HoldWords words;
  @Inject private Signed signed;
  @Inject private Notices notices;

  private List<ShownHold> all = List.of();
  private String next;
  private boolean further;
  private String asked = "";
  private String subject = "";
  private String handles = "";
  private String authority = "";
  private String endsOn = "";

  /**
   * @param after where the page before ended; anything else than that is the first page
   */
  public void load(String after) {
    var before = Optional.ofNullable(after).map(HoldDesk::id).filter(id -> !id.equals(NOBODYS));
    further = before.isPresent();
    var page = holds.list(before);
    all = page.holds().stream().map(words::of).toList();
    next = page.next().map(id -> id.value().toString()).orElse(null);
  }

  /** Opens the question before something is decided about a hold. */
  public void question(String id) {
    asked = id;
  }

  /** Proposes a hold with what is typed. */
  public String propose(
      String typedSubject, String typedHandles, String typedAuthority, String typedEnd) {
    subject = text(typedSubject);
    handles = text(typedHandles);
    authority = text(typedAuthority);
    endsOn = text(typedEnd);
    var scope = scope();
    var end = end();
    if (scope.isEmpty() || end.isEmpty()) {
      return null;
    }
    try {
      holds.propose(subject, scope.get(), authority, end.get());
    } catch (MalformedSub e) {
      notices.refuse("subject", "retention.holds.no-subject");
      return null;
    } catch (UnknownPerson e) {
      notices.refuse("subject", "refusal." + e.code());
      return null;
    } catch (Refusal e) {
      notices.refuse(e);
      return null;
    }
    notices.done("retention.holds.done.proposed");
    return HERE;
  }

  private Optional<HoldScope> scope() {
    if (handles.isEmpty()) {
      return Optional.of(new HoldScope.Everything());
    }
    var listed = new HashSet<Handle>();
    for (var line : handles.split("\\s+", -1)) {
      var handle = Handle.of(line);
      if (handle.isEmpty()) {
        notices.refuse("scope", "retention.holds.no-handle", listed.size() + 1, Handle.TEXT_LENGTH);
        return Optional.empty();
      }
      listed.add(handle.get());
    }
    return Optional.of(new HoldScope.Listed(listed));
  }

  private Optional<LocalDate> end() {
    try {
      return Optional.of(LocalDate.parse(endsOn));
    } catch (DateTimeParseException e) {
      notices.refuse("endsOn", "retention.holds.no-day");
      return Optional.empty();
    }
  }

  private static String text(String sent) {
    // a browser sends the end of a line as two characters
    return sent == null ? "" : sent.replace("\r\n", "\n").strip();
  }

  public String approve(String id) {
    holds.approve(id(id));
    notices.done("retention.holds.done.approved");
    return HERE;
  }

  public String proposeRelease(String id) {
    holds.proposeRelease(id(id));
    notices.done("retention.holds.done.release-proposed");
    return HERE;
  }

  public String approveRelease(String id) {
    holds.approveRelease(id(id));
    notices.done("retention.holds.done.release-approved");
    return HERE;
  }

  /** What is no id is nobody's, so that the door asks for the role first, as for any other. */
  private static HoldId id(String text) {
    try {
      return new HoldId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return NOBODYS;
    }
  }

  public List<ShownHold> getAll() {
    return all;
  }

  /** The address of the next page; null on the last. */
  public String getNext() {
    return next;
  }

  public boolean isFurther() {
    return further;
  }

  public boolean isAsked(ShownHold hold) {
    return hold.id().equals(asked);
  }

  /** The form is for those who propose. */
  public boolean isProposing() {
    return signed.has(Role.PRIVACY_OFFICER);
  }

  public String getSubject() {
    return subject;
  }

  public String getHandles() {
    return handles;
  }

  public String getAuthority() {
    return authority;
  }

  public String getEndsOn() {
    return endsOn;
  }
}
