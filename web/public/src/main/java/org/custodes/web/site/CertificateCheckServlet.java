package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.custodes.domain.privacyrequest.CertificateCheck;
import org.custodes.domain.privacyrequest.CertificateService;
import org.custodes.domain.privacyrequest.CertificateVerdict;
import org.custodes.domain.privacyrequest.CertificateVerdict.Genuine;
import org.custodes.domain.privacyrequest.CertificateVerdict.NotGenuine;
import org.custodes.domain.privacyrequest.CertificateWords;

/**
 * The same check for programs: a certificate as the body, whatever its media type; the verdict as
 * JSON, or why not as a problem document (RFC 9457).
 */
@WebServlet("/certificate/check")
public class CertificateCheckServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient CertificateService certificates;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var body = request.getInputStream().readNBytes(CertificateCheck.LONGEST + 1);
    response.setHeader("Cache-Control", "no-store");
    write(response, certificates.check(body));
  }

  private static void write(HttpServletResponse response, CertificateVerdict verdict)
      throws IOException {
    switch (verdict) {
      case Genuine genuine -> {
        response.setContentType("application/json");
        response.getWriter().write(json(genuine).toString());
      }
      case NotGenuine no -> {
        int status =
            no.fault() == CertificateVerdict.Fault.TOO_LARGE
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : UNPROCESSABLE;
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem(no, status).toString());
      }
    }
  }

  private static JsonObject json(Genuine genuine) {
    return Json.createObjectBuilder()
        .add("verdict", "GENUINE")
        .add("number", genuine.certificate().number().value())
        .add("request", genuine.certificate().request())
        .add("key", genuine.keyFingerprint())
        .add("code", genuine.signed().code())
        .build();
  }

  private static JsonObject problem(NotGenuine no, int status) {
    var words = new CertificateWords(Locale.ENGLISH);
    var problem =
        Json.createObjectBuilder()
            .add("type", "urn:custodes:problem:" + no.fault().code())
            .add("title", words.verdict(no))
            .add("status", status)
            .add("detail", words.fault(no.fault()));
    if (!no.keyFingerprint().isEmpty()) {
      problem.add("key", no.keyFingerprint());
    }
    return problem.build();
  }
}
