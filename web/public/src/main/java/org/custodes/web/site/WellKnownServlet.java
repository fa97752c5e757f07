package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.custodes.domain.vault.VerificationKeysService;

/**
 * What programs look for: the keys that receipts and certificates are checked with, and that GPC is
 * honoured.
 */
@WebServlet({WellKnownServlet.KEYS, WellKnownServlet.GPC})
public class WellKnownServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String KEYS = "/.well-known/jwks.json";
  static final String GPC = "/.well-known/gpc.json";

  @Inject private transient VerificationKeysService keys;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var isKeys = request.getServletPath().equals(KEYS);
    response.setContentType(isKeys ? "application/jwk-set+json" : "application/json");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response
        .getWriter()
        .write(isKeys ? keys.jwks() : "{\"gpc\":true,\"lastUpdate\":\"2026-11-24\"}");
  }
}
