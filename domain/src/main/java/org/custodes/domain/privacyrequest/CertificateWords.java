package org.custodes.domain.privacyrequest;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A certificate in plain words. The signed text has codes; their words stand here once, so that
 * page and command line say the same.
 */
public final class CertificateWords {
  /** A label and what stands behind it. */
  public record Line(String label, String text) {}

  /**
   * A place in words.
   *
   * @param rule empty where nothing stays
   */
  public record PlaceLine(
      String place, String done, String counts, String why, String rule, String until) {
    public boolean isErased() {
      return why.isEmpty();
    }
  }

  private final Locale language;
  private final ResourceBundle words;
  private final DateTimeFormatter day;

  public CertificateWords(Locale language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle("org.custodes.domain.privacyrequest.certificate", language);
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
  }

  public String title() {
    return words.getString("title");
  }

  /** What the request was and when it was answered. */
  public List<Line> facts(Certificate certificate) {
    return List.of(
        fact("number", certificate.number().value()),
        fact("request", certificate.request()),
        fact(
            "asked", known("type", certificate.type()) + " " + known("scope", certificate.scope())),
        fact("regime", known("regime", certificate.regime())),
        fact("received", day(certificate.received())),
        fact("completed", day(certificate.completed())),
        fact("issuer", certificate.issuer().toString()));
  }

  public List<PlaceLine> places(Certificate certificate) {
    return certificate.places().stream().map(this::place).toList();
  }

  /** What is erased by now, what is still missing, and what stands in the ledger. */
  public List<Line> stages(Certificate certificate) {
    return List.of(
        new Line(
            words.getString("stage.live"), said("stage.live.text", day(certificate.completed()))),
        new Line(words.getString("stage.final"), finality(certificate)),
        new Line(
            words.getString("ledger"), said("ledger.pending", certificate.commitments().size())));
  }

  /** What a verdict of {@link CertificateVerdict.Genuine} says. */
  public List<String> proves() {
    return texts("proves.unchanged", "proves.places");
  }

  /** What it does not say. */
  public List<String> provesNot() {
    return texts("proves-not.copies", "proves-not.truth", "proves-not.person");
  }

  public String verdict(CertificateVerdict verdict) {
    return switch (verdict) {
      case CertificateVerdict.Genuine genuine -> words.getString("verdict.GENUINE");
      case CertificateVerdict.NotGenuine no -> words.getString("verdict.NOT_GENUINE");
    };
  }

  public String fault(CertificateVerdict.Fault fault) {
    return words.getString("fault." + fault.name());
  }

  private PlaceLine place(CertifiedPlace place) {
    var done = "done." + place.treatment().name();
    boolean partly =
        place.treatment() == CertifiedPlace.Treatment.ERASED && place.remainder().isPresent();
    var counts =
        place.before().isPresent()
            ? said("counts", place.before().getAsLong(), place.after().getAsLong())
            : words.getString("counts.none");
    return new PlaceLine(
        place.place(),
        words.getString(partly ? done + ".partly" : done),
        counts,
        words(place.remainder(), ""),
        words(place.remainder(), ".rule"),
        place.remainder().map(this::until).orElse(""));
  }

  private String words(Optional<Remainder> remainder, String which) {
    return remainder
        .map(stays -> words.getString("reason." + stays.reason().name() + which))
        .orElse("");
  }

  private String until(Remainder remainder) {
    return remainder
        .until()
        .map(last -> said("until", day(last)))
        .orElseGet(() -> words.getString("reason." + remainder.reason().name() + ".no-end"));
  }

  private String finality(Certificate certificate) {
    return switch (certificate.finality()) {
      case Finality.Pending pending -> said("stage.final.pending", certificate.epoch());
      case Finality.Final done -> said("stage.final.text", day(done.on()), certificate.epoch());
    };
  }

  private String day(LocalDate date) {
    return day.format(date);
  }

  private Line fact(String name, String text) {
    return new Line(words.getString("fact." + name), text);
  }

  /** The words of a code, or the code: laws are made faster than words for them. */
  private String known(String sort, String code) {
    try {
      return words.getString(sort + "." + code);
    } catch (MissingResourceException e) {
      return code;
    }
  }

  private String said(String key, Object... values) {
    return new MessageFormat(words.getString(key), language).format(values);
  }

  private List<String> texts(String... keys) {
    return Stream.of(keys).map(words::getString).toList();
  }
}
