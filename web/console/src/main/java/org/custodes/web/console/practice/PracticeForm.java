package org.custodes.web.console.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.practice.DpvPurpose;
import org.custodes.domain.practice.LawfulBasis;
import org.custodes.domain.practice.MalformedRetentionPeriod;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PracticeContent;
import org.custodes.domain.practice.PracticeService;
import org.custodes.domain.practice.PromiseId;
import org.custodes.domain.practice.RetentionAction;
import org.custodes.domain.practice.RetentionRule;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;

/**
 * The draft of a practice as an officer writes it. Lists are texts of one line each; what is typed
 * stays on the page until it is accepted.
 */
@Named
@RequestScoped
public class PracticeForm {
  private static final String HERE = "/practice/practice.xhtml?code=";
  private static final int PARTS_OF_A_RULE = 5;

  /** The texts of the form, in the order of the page; the others are choices. */
  private static final List<String> TEXTS =
      List.of(
          "title",
          "summary",
          "purpose",
          "basisWhy",
          "subjects",
          "data",
          "source",
          "recipients",
          "transfers",
          "systems",
          "retention",
          "safeguards",
          "owner",
          "promises",
          "reviewMonths");

  @Inject private PracticeService practices;
  @Inject private Notices notices;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private final Map<String, String> typed = new LinkedHashMap<>();
  private String code = "";
  private boolean known;
  private String seen = "";

  /** Fills the form with what the open version says, else with what is in force. */
  public void load(String of) {
    TEXTS.forEach(field -> typed.put(field, ""));
    typed.put("dpv", "");
    typed.put("basis", "");
    known = of != null && !of.isBlank();
    code = known ? of : "";
    practices
        .startingFrom(known ? Optional.of(new PracticeCode(of)) : Optional.empty())
        .ifPresent(
            said -> {
              fill(said);
              seen = said.sha256();
            });
  }

  private void fill(PracticeContent said) {
    typed.put("title", said.title());
    typed.put("summary", said.summary());
    typed.put("purpose", said.purpose());
    typed.put("dpv", said.dpv().name());
    typed.put("basis", said.basis().name());
    typed.put("basisWhy", said.basisWhy());
    typed.put("subjects", String.join("\n", said.subjects()));
    typed.put("data", String.join("\n", said.data()));
    typed.put("source", said.source());
    typed.put("recipients", String.join("\n", said.recipients()));
    typed.put("transfers", said.transfers());
    typed.put("systems", String.join("\n", said.systems()));
    typed.put(
        "retention",
        said.retention().stream().map(RetentionRule::line).collect(Collectors.joining("\n")));
    typed.put("safeguards", String.join("\n", said.safeguards()));
    typed.put("owner", said.owner());
    typed.put(
        "promises",
        said.promises().stream().map(PromiseId::value).collect(Collectors.joining(" ")));
    typed.put("reviewMonths", "" + said.reviewMonths());
  }

  /**
   * Writes the draft.
   *
   * @param of the practice's name in addresses
   * @param from the hash of what the form was filled with when it was opened
   */
  public void save(String of, String from) throws IOException {
    code = of == null ? "" : of.strip();
    seen = from == null ? "" : from;
    typed.replaceAll(
        (field, was) ->
            Optional.ofNullable(request.getParameter(field))
                .map(text -> text.replace("\r\n", "\n").strip())
                .orElse(""));
    try {
      var written =
          practices.write(
              new PracticeCode(code), content(), Optional.of(seen).filter(any -> !any.isEmpty()));
      notices.done("practice.done.written");
      page.leaveFor(HERE + code + "&version=" + written.versions().getFirst().no());
    } catch (Refusal e) {
      notices.refuse(e);
    }
  }

  private PracticeContent content() {
    return new PracticeContent(
        typed.get("title"),
        typed.get("summary"),
        typed.get("purpose"),
        chosen(DpvPurpose.values(), "dpv"),
        chosen(LawfulBasis.values(), "basis"),
        typed.get("basisWhy"),
        lines("subjects"),
        lines("data"),
        typed.get("source"),
        lines("recipients"),
        typed.get("transfers"),
        lines("systems"),
        lines("retention").stream().map(PracticeForm::rule).toList(),
        lines("safeguards"),
        typed.get("owner"),
        promises(),
        months());
  }

  private Set<PromiseId> promises() {
    return Arrays.stream(typed.get("promises").split("[\\s,;]+"))
        .filter(id -> !id.isBlank())
        .map(PromiseId::new)
        .collect(Collectors.toSet());
  }

  private int months() {
    var months = typed.get("reviewMonths");
    // what is no number is out of range too, and the domain says so at the field
    return months.matches("[0-9]{1,2}") ? Integer.parseInt(months) : 0;
  }

  private List<String> lines(String field) {
    return typed.get(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private <T extends Enum<T>> T chosen(T[] values, String field) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(typed.get(field)))
        .findFirst()
        .orElse(null);
  }

  private static RetentionRule rule(String line) {
    var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    if (parts.size() != PARTS_OF_A_RULE) {
      throw new MalformedRetentionPeriod();
    }
    return new RetentionRule(
        parts.get(0), parts.get(1), parts.get(2), action(parts.get(3)), parts.get(4));
  }

  private static RetentionAction action(String word) {
    return Arrays.stream(RetentionAction.values())
        .filter(action -> action.name().equals(word))
        .findFirst()
        .orElseThrow(MalformedRetentionPeriod::new);
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  /** What the form was filled with, by its hash; empty for a new practice. */
  public String getSeen() {
    return seen;
  }

  public String getCode() {
    return code;
  }

  /** The practice exists; its name is its own for good. */
  public boolean isKnown() {
    return known;
  }

  public List<DpvPurpose> getDpvs() {
    return List.of(DpvPurpose.values());
  }

  public List<LawfulBasis> getBases() {
    return List.of(LawfulBasis.values());
  }
}
