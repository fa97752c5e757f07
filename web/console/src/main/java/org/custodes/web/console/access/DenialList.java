package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.custodes.domain.access.Denial;
import org.custodes.domain.access.DenialId;
import org.custodes.domain.access.DenialSeen;
import org.custodes.domain.access.DenialService;
import org.custodes.domain.kernel.Role;
import org.custodes.web.console.shell.Wording;

/** What was refused, the latest first; where a page begins stands in the address. */
@Named
@RequestScoped
public class DenialList {
  @Inject private DenialService service;
  @Inject private Wording wording;

  private List<Shown> shown = List.of();
  private String next;
  private boolean further;

  /**
   * An entry in words.
   *
   * @param who a keyed name, or who they are together
   * @param code of the rule
   */
  public record Shown(
      String when,
      String who,
      boolean named,
      String as,
      String rule,
      String code,
      String doors,
      int count) {}

  /**
   * @param after where the page before ended; anything else than that is the first page
   */
  public void load(String after) {
    var before = Optional.ofNullable(after).flatMap(DenialList::id);
    further = before.isPresent();
    var page = service.list(before);
    shown = page.stream().map(DenialSeen::denial).map(this::words).toList();
    next = page.size() == DenialService.MOST_LISTED ? page.getLast().id().value().toString() : null;
  }

  private static Optional<DenialId> id(String text) {
    try {
      return Optional.of(new DenialId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Shown words(Denial denial) {
    boolean people = denial.as().equals(Role.SUBJECT);
    var since = wording.moment(denial.since());
    return new Shown(
        people ? wording.of("access.denials.hour", since) : since,
        denial.who().orElseGet(() -> together(denial.as())),
        denial.who().isPresent(),
        denial.who().isPresent() ? roles(denial.as()) : "",
        rule(denial.rule()),
        denial.rule(),
        new TreeMap<>(denial.doors())
            .entrySet().stream()
                .map(one -> wording.of("access.denials.door", one.getKey(), one.getValue()))
                .collect(Collectors.joining("; ")),
        denial.count());
  }

  private String together(String as) {
    return switch (as) {
      case Role.SUBJECT -> wording.of("access.denials.people");
      case Role.ASSISTANT -> wording.of("access.denials.assistant");
      case Denial.NOBODY -> wording.of("access.denials.nobody");
      default -> wording.of("access.denials.others");
    };
  }

  private String roles(String as) {
    return Arrays.stream(as.split(" ", -1))
        .map(role -> wording.of("role." + role))
        .collect(Collectors.joining(", "));
  }

  private String rule(String code) {
    return switch (code) {
      case Denial.ROLE -> wording.of("access.denials.role");
      case Denial.OTHERS -> wording.of("access.denials.others");
      default -> wording.find("refusal." + code).orElse(code);
    };
  }

  public List<Shown> getShown() {
    return shown;
  }

  /** The address of the next page; null on the last. */
  public String getNext() {
    return next;
  }

  public boolean isFurther() {
    return further;
  }
}
