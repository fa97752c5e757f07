package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.custodes.domain.privacyrequest.RequestWords;

/** Sentences of the bundle with what belongs in them, in the language of the page. */
@RequestScoped
public class Wording {
  private static final String BUNDLE = "org.custodes.web.console.messages";

  public Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** The sentence under the key. */
  public String of(String key, Object... details) {
    return new MessageFormat(bundle().getString(key), language()).format(details);
  }

  /** Roles in words, one after the other. */
  public String roles(Collection<String> roles) {
    return roles.stream().map(role -> of("role." + role)).collect(Collectors.joining(", "));
  }

  /** A request in words, the same as on the public pages. */
  @Produces
  @Named("requestWords")
  public RequestWords request() {
    return new RequestWords(language());
  }

  /** A date as people write it, in full: 3 March 2027. */
  public String date(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language())
        .withZone(ZoneId.systemDefault())
        .format(at);
  }

  /** The same for a day of the calendar. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language()).format(day);
  }

  /** A moment, where the time of day matters: 3 March 2027, 14:05. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language())
        .withZone(ZoneId.systemDefault())
        .format(at);
  }

  /** The words under the key, as they stand there; empty if there are none. */
  public Optional<String> find(String key) {
    try {
      return Optional.of(bundle().getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, language());
  }
}
