package org.custodes.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.custodes.domain.privacyrequest.CertificateVerdict;
import org.custodes.domain.privacyrequest.CertificateVerdict.Fault;
import org.custodes.domain.privacyrequest.CertificateVerdict.Genuine;
import org.custodes.domain.privacyrequest.CertificateVerdict.NotGenuine;
import org.custodes.domain.privacyrequest.CertificateWords;
import org.custodes.domain.privacyrequest.CertificateWords.Line;
import org.custodes.domain.privacyrequest.CertificateWords.PlaceLine;

/**
 * The certificate page: the question, and its answer as a document or as a message at the field.
 */
final class CertificatePage {
  private final HttpServletRequest request;
  private final Locale language;
  private final CertificateWords words;
  private final List<String> fingerprints;

  CertificatePage(HttpServletRequest request, List<String> fingerprints) {
    this.request = request;
    this.language = PageServlet.language(request);
    this.words = new CertificateWords(language);
    this.fingerprints = fingerprints;
  }

  /** The question alone. */
  Markup question() {
    return asked("", Markup.NONE, "");
  }

  /**
   * @param pasted is kept in its field when the verdict is a no
   */
  Markup answer(CertificateVerdict verdict, String pasted) {
    return switch (verdict) {
      case Genuine genuine -> document(genuine);
      case NotGenuine no -> asked(pasted, message(no), text("certificate.invalid"));
    };
  }

  private Markup asked(String pasted, Markup message, String summary) {
    return Template.of("certificate", language)
        .fill(
            Map.of(
                "message",
                message,
                "invalid",
                message.html().isEmpty()
                    ? Markup.NONE
                    : new Markup(" aria-invalid=\"true\" aria-describedby=\"error help\""),
                "summary",
                summary.isEmpty()
                    ? Markup.NONE
                    : Template.of("certificate-summary", language).fill(Map.of("text", summary)),
                "pasted",
                pasted,
                "fingerprints",
                join("certificate-key", fingerprints.stream().map(key -> Map.of("key", key)))));
  }

  private Markup message(NotGenuine no) {
    var key =
        no.fault() == Fault.OTHER_KEY
            ? Template.of("certificate-other-key", language)
                .fill(Map.of("key", no.keyFingerprint()))
            : Markup.NONE;
    return Template.of("certificate-error", language)
        .fill(Map.of("text", words.fault(no.fault()), "key", key));
  }

  private Markup document(Genuine genuine) {
    var certificate = genuine.certificate();
    var code = genuine.signed().code();
    var places = new HashMap<String, Object>();
    places.put("title", words.title());
    places.put("verdict", words.verdict(genuine));
    places.put("facts", pairs(words.facts(certificate)));
    places.put("places", rows(words.places(certificate)));
    places.put("stages", pairs(words.stages(certificate)));
    places.put("proves", items(words.proves()));
    places.put("proves-not", items(words.provesNot()));
    places.put("key", genuine.keyFingerprint());
    places.put("code", code);
    places.put(
        "qr",
        QrCode.of(certificate.issuer() + "/certificate#" + code, text("certificate.qr"), language));
    return Template.of("certificate-document", language).fill(places);
  }

  private Markup pairs(List<Line> lines) {
    return join(
        "certificate-pair",
        lines.stream().map(line -> Map.of("label", line.label(), "text", line.text())));
  }

  private Markup rows(List<PlaceLine> lines) {
    return join("certificate-place", lines.stream().map(this::row));
  }

  private Map<String, Object> row(PlaceLine line) {
    var stays =
        line.isErased()
            ? Markup.NONE
            : Template.of("certificate-stays", language)
                .fill(Map.of("why", line.why(), "rule", line.rule(), "until", line.until()));
    return Map.of(
        "place", line.place(), "done", line.done(), "counts", line.counts(), "stays", stays);
  }

  private Markup items(List<String> texts) {
    return join("certificate-item", texts.stream().map(text -> Map.of("text", text)));
  }

  private Markup join(String template, java.util.stream.Stream<? extends Map<String, ?>> values) {
    var part = Template.of(template, language);
    return Markup.join(values.map(part::fill).toList());
  }

  private String text(String key) {
    return PageServlet.text(request, key);
  }
}
