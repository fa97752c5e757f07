package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.custodes.domain.privacyrequest.OwnRequest;
import org.custodes.domain.privacyrequest.PrivacyRequestService;
import org.custodes.domain.privacyrequest.RequestCode;
import org.custodes.domain.privacyrequest.RequestWords;
import org.custodes.domain.privacyrequest.SignedCertificate;

/**
 * A person reads their request by its code: whoever was erased may have no account any more and has
 * to read their certificate all the same.
 */
@WebServlet("/request")
public class RequestServlet extends FormServlet {
  private static final long serialVersionUID = 1L;

  private static final String PAGE = "request";

  @Inject private transient PrivacyRequestService requests;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ask(request, response, PAGE, "", "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var typed = field(request, response, "code").orElse("");
    var code = RequestCode.of(typed);
    if (code.isEmpty()) {
      ask(request, response, PAGE, typed, text(request, "request.malformed"));
      return;
    }
    var found = requests.byCode(code.get());
    if (found.isEmpty()) {
      ask(request, response, PAGE, typed, text(request, "request.unknown"));
      return;
    }
    write(request, response, text(request, "request.title"), answer(request, found.get()));
  }

  private static Markup answer(HttpServletRequest request, OwnRequest found) {
    var language = language(request);
    var words = new RequestWords(language);
    var day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
    var events =
        found.events().stream()
            .map(
                event ->
                    Template.of("request-event", language)
                        .fill(
                            Map.of(
                                "when",
                                day.format(LocalDate.ofInstant(event.at(), ZoneId.systemDefault())),
                                "what",
                                words.event(found.type(), event.what()))))
            .toList();
    return Template.of("request-answer", language)
        .fill(
            Map.of(
                "number",
                found.number().text(),
                "what",
                words.what(found.type(), found.scope()),
                "state",
                words.state(found.state()),
                "means",
                words.means(found.type(), found.state()),
                "facts",
                facts(request, found, day),
                "refusal",
                refusal(request, found, words),
                "certificate",
                certificate(request, found),
                "events",
                Markup.join(events)));
  }

  private static Markup facts(HttpServletRequest request, OwnRequest found, DateTimeFormatter day) {
    var received = pair(request, "request.received", day.format(found.receivedOn()));
    var end =
        found
            .closedOn()
            .map(on -> pair(request, "request.closed", day.format(on)))
            .orElseGet(() -> pair(request, "request.due", day.format(found.dueOn())));
    var held =
        found
            .heldUntil()
            .map(until -> pair(request, "request.held", day.format(until)))
            .orElse(Markup.NONE);
    return Markup.join(List.of(received, end, held));
  }

  private static Markup pair(HttpServletRequest request, String label, String text) {
    return Template.of("certificate-pair", language(request))
        .fill(Map.of("label", text(request, label), "text", text));
  }

  private static Markup refusal(HttpServletRequest request, OwnRequest found, RequestWords words) {
    var refused =
        found.refusal().stream()
            .map(no -> no(request, words, words.ground(no.ground()), no.text()));
    var kept =
        found.kept().stream()
            .map(
                one ->
                    no(
                        request,
                        words,
                        one.place() + ": " + words.ground(one.ground()),
                        one.text()));
    return Markup.join(Stream.concat(refused, kept).toList());
  }

  private static Markup no(
      HttpServletRequest request, RequestWords words, String ground, String reason) {
    return Template.of("request-refusal", language(request))
        .fill(Map.of("ground", ground, "reason", reason, "complain", words.complain()));
  }

  /** The certificate as a file, to be checked with any JOSE software. */
  private static Markup certificate(HttpServletRequest request, OwnRequest found) {
    return found
        .certificate()
        .map(
            signed ->
                Template.of("request-certificate", language(request))
                    .fill(
                        Map.of(
                            "number",
                            found.number().text(),
                            "text",
                            signed,
                            "file",
                            "data:"
                                + SignedCertificate.MEDIA_TYPE
                                + ";base64,"
                                + Base64.getEncoder()
                                    .encodeToString(signed.getBytes(StandardCharsets.UTF_8)))))
        .orElse(Markup.NONE);
  }
}
