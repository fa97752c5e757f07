package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.RulesService;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.MalformedSub;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * How the house would decide on somebody, with every input. What is asked is sent and not put into
 * an address: it names a person.
 */
@Named
@RequestScoped
public class Examination {
  private static final String HERE = "access.decision.";

  @Inject private RulesService rules;
  @Inject private RuleWords words;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private Map<String, String> doors = Map.of();
  private String who = "";
  private String thing = "";
  private String door = "";
  private String purpose = "";
  private Set<String> roles = Set.of();
  private Decision decision;

  public void load() {
    doors = new LinkedHashMap<>();
    rules.examinable().forEach(one -> doors.put(one, words.what(one)));
  }

  /**
   * @param roles those that are ticked; null if none is
   * @param purpose a code; empty where a purpose says nothing
   */
  public void examine(String who, String[] roles, String door, String thing, String purpose) {
    this.who = who == null ? "" : who.strip();
    this.roles = roles == null ? Set.of() : Set.copyOf(Arrays.asList(roles));
    this.door = door == null ? "" : door;
    this.thing = thing == null ? "" : thing.strip();
    this.purpose = purpose == null ? "" : purpose;
    var sub = subject();
    var number = number();
    if (sub.isPresent() && number.isPresent()) {
      decision =
          rules.examine(sub.get(), this.roles, this.door, number.get(), Purpose.of(this.purpose));
    }
  }

  private Optional<Sub> subject() {
    try {
      return Optional.of(Sub.of(who));
    } catch (MalformedSub e) {
      notices.refuse("who", HERE + "no-sub");
      return Optional.empty();
    }
  }

  private Optional<UUID> number() {
    try {
      return Optional.of(UUID.fromString(thing));
    } catch (IllegalArgumentException e) {
      notices.refuse("thing", HERE + "no-number");
      return Optional.empty();
    }
  }

  public boolean isDecided() {
    return decision != null;
  }

  public boolean isAllowed() {
    return decision.isAllowed();
  }

  public String getReason() {
    return wording.of(HERE + "reason." + decision.reason());
  }

  /** The role by which it is allowed; what is missing or in the way; who can help. */
  public List<String> getWhy() {
    return switch (decision) {
      case Decision.Allowed yes ->
          List.of(wording.of(HERE + "by", wording.of("role." + yes.way().role())));
      case Decision.Denied no ->
          Stream.of(
                  no.tie().map(tie -> wording.of(HERE + held(no, tie), tie(tie))),
                  no.whomToAsk().isEmpty()
                      ? Optional.<String>empty()
                      : Optional.of(wording.of(HERE + "ask", wording.roles(no.whomToAsk()))))
              .flatMap(Optional::stream)
              .toList();
    };
  }

  private static String held(Decision.Denied no, Tie tie) {
    return no.asked().ties().contains(tie) ? "in-the-way" : "missing";
  }

  /** What the person would be told; empty if they may. */
  public String getTold() {
    return decision instanceof Decision.Denied no
        ? wording.find("refusal." + no.refusal().code()).orElseGet(() -> no.refusal().getMessage())
        : "";
  }

  public String getCode() {
    return decision instanceof Decision.Denied no ? no.refusal().code() : "";
  }

  public String getRolesAsked() {
    var held = Role.ALL.stream().filter(decision.asked().actor()::has).toList();
    return held.isEmpty() ? wording.of(HERE + "none") : wording.roles(held);
  }

  public String getTies() {
    var ties = decision.asked().ties();
    return ties.isEmpty()
        ? wording.of(HERE + "none")
        : ties.stream().sorted().map(this::tie).collect(Collectors.joining(", "));
  }

  private String tie(Tie tie) {
    return wording.of(HERE + "tie." + tie);
  }

  public String getPurposeAsked() {
    return decision
        .asked()
        .purpose()
        .map(one -> wording.of("access.who-may.purpose." + one.code()))
        .orElseGet(() -> wording.of(HERE + "none"));
  }

  public String getDoorAsked() {
    return words.what(decision.asked().action().door());
  }

  public Map<String, String> getDoors() {
    return doors;
  }

  public List<String> getAllRoles() {
    return Role.ALL;
  }

  public boolean isTicked(String role) {
    return roles.contains(role);
  }

  public List<Purpose> getPurposes() {
    return List.of(Purpose.values());
  }

  public String getWho() {
    return who;
  }

  public String getThing() {
    return thing;
  }

  public String getDoor() {
    return door;
  }

  public String getPurpose() {
    return purpose;
  }
}
