package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.access.Explanation;
import org.custodes.domain.kernel.Refusal;

/**
 * What a page says back: what was done, across the redirect that follows an action, and what was
 * refused, at the field that the rule speaks of and in a summary.
 */
@Named
@RequestScoped
public class Notices {

  /** A no in words; the field is empty where the page has none for it. */
  public record Refused(String field, String text) {}

  @Inject private Wording wording;

  /** Says on the next page that something was done. */
  public void done(String key, Object... details) {
    faces().getExternalContext().getFlash().setKeepMessages(true);
    faces().addMessage(null, new FacesMessage(wording.of(key, details)));
  }

  /** Says at a field, and in the summary, why the page does not go on. */
  public void refuse(String field, String key, Object... details) {
    faces()
        .addMessage(
            field, new FacesMessage(FacesMessage.SEVERITY_ERROR, wording.of(key, details), null));
  }

  /** Hands something to the next page, and only to that one. */
  public void hand(String name, Object thing) {
    faces().getExternalContext().getFlash().put(name, thing);
  }

  /** What the page before handed over. */
  public <T> Optional<T> handed(String name, Class<T> type) {
    return Optional.ofNullable(type.cast(faces().getExternalContext().getFlash().get(name)));
  }

  /** Says why not at the field that the rule speaks of, where that field is no component. */
  public void refuse(Refusal refusal) {
    faces()
        .addMessage(
            refusal.field().orElse(null),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, words(refusal), null));
  }

  /** Says why not, where it concerns; the page stays as it was filled in. */
  void refused(Refusal refusal) {
    var field = refusal.field().filter(Notices::isMarked);
    faces()
        .addMessage(
            field.orElse(null),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, words(refusal), null));
  }

  /** Marks the field as invalid, if the page has it. Forms here do not prefix the ids of fields. */
  private static boolean isMarked(String field) {
    return faces()
        .getViewRoot()
        .invokeOnComponent(
            faces(),
            field,
            (context, component) -> {
              if (component instanceof UIInput input) {
                input.setValid(false);
              }
            });
  }

  private String words(Refusal refusal) {
    var key = "refusal." + refusal.code();
    var rule =
        refusal
            .field()
            .flatMap(field -> wording.find(key + "." + field))
            .or(() -> wording.find(key))
            .orElseGet(refusal::getMessage);
    return Explanation.of(refusal).map(said -> rule + " " + why(said)).orElse(rule);
  }

  /** What is missing and whom to ask; what is in the way, the rule has said. */
  private String why(Explanation said) {
    var missing = said.missing().flatMap(tie -> wording.find("why.missing." + tie)).stream();
    var ask =
        said.whomToAsk().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(wording.of("why.ask." + said.help(), wording.roles(said.whomToAsk())));
    return Stream.concat(missing, ask).collect(Collectors.joining(" "));
  }

  public List<String> getDone() {
    return faces().getMessageList(null).stream()
        .filter(message -> FacesMessage.SEVERITY_INFO.equals(message.getSeverity()))
        .map(FacesMessage::getSummary)
        .toList();
  }

  /** Everything that was refused, in the order of the page. */
  public List<Refused> getRefusals() {
    var refusals = new ArrayList<Refused>();
    faces()
        .getClientIdsWithMessages()
        .forEachRemaining(
            id ->
                faces().getMessageList(id).stream()
                    .filter(message -> FacesMessage.SEVERITY_ERROR.equals(message.getSeverity()))
                    .map(message -> new Refused(id == null ? "" : id, message.getSummary()))
                    .forEach(refusals::add));
    return refusals;
  }

  /** What stands above the refusals: a page that saves nothing says it in its own words. */
  public String getHeading() {
    var view = faces().getViewRoot().getViewId();
    return wording.find(Page.name(view) + ".refused").orElseGet(() -> wording.of("shell.refused"));
  }

  public boolean refuses(String field) {
    return !faces().getMessageList(field).isEmpty();
  }

  public String refusal(String field) {
    return faces().getMessageList(field).getFirst().getSummary();
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
