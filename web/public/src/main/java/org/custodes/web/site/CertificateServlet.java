package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.custodes.domain.privacyrequest.CertificateCheck;
import org.custodes.domain.privacyrequest.CertificateService;
import org.custodes.domain.privacyrequest.CertificateVerdict;
import org.custodes.domain.privacyrequest.CertificateVerdict.Fault;
import org.custodes.domain.privacyrequest.CertificateVerdict.Genuine;
import org.custodes.domain.privacyrequest.CertificateVerdict.NotGenuine;

/**
 * Anyone checks a certificate here. What is handed in stays in memory, is written into the answer
 * and nowhere else, and the answer is not to be kept by anybody on its way.
 */
@WebServlet("/certificate")
@MultipartConfig(
    fileSizeThreshold = CertificateServlet.LARGEST_BODY,
    maxRequestSize = CertificateServlet.LARGEST_BODY)
public class CertificateServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  /** A file and a text of the greatest length, and what a form puts around them. */
  static final int LARGEST_BODY = 2 * CertificateCheck.LONGEST + 8 * 1024;

  private static final int UNPROCESSABLE = 422;

  @Inject private transient CertificateService certificates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, text(request, "certificate.title"), page(request).question());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getContentLengthLong() > LARGEST_BODY) {
      // not read at all; the connection is of no more use
      response.setHeader("Connection", "close");
      answer(request, response, new NotGenuine(Fault.TOO_LARGE, ""), "");
      return;
    }
    var handedIn = read(request);
    if (handedIn.isEmpty()) {
      answer(request, response, new NotGenuine(Fault.MALFORMED, ""), "");
      return;
    }
    answer(request, response, certificates.check(handedIn.get().given()), handedIn.get().pasted());
  }

  /**
   * What the form brought.
   *
   * @param given the chosen file, else the text
   * @param pasted the text
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record HandedIn(byte[] given, String pasted) {}

  /** Nothing where the form is broken or longer than it said: nothing of such a one is repeated. */
  private static Optional<HandedIn> read(HttpServletRequest request) {
    try {
      // the file first: asked for the text, Undertow 2.3 meets a broken form with a fault of its
      // own
      var file = isMultipart(request) ? request.getPart("file") : null;
      var text = request.getParameter("text");
      var pasted = text == null ? "" : text;
      return Optional.of(
          new HandedIn(
              file == null || file.getSize() == 0
                  ? pasted.getBytes(StandardCharsets.UTF_8)
                  : file.getInputStream().readNBytes(CertificateCheck.LONGEST + 1),
              pasted));
    } catch (IOException | ServletException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      CertificateVerdict verdict,
      String pasted)
      throws IOException {
    boolean genuine = verdict instanceof Genuine;
    if (!genuine) {
      response.setStatus(UNPROCESSABLE);
    }
    write(
        request,
        response,
        text(request, genuine ? "certificate.genuine" : "certificate.not-genuine"),
        page(request).answer(verdict, pasted));
  }

  /** A form without a file may as well come in the plain encoding. */
  private static boolean isMultipart(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private CertificatePage page(HttpServletRequest request) {
    return new CertificatePage(request, certificates.fingerprints());
  }
}
