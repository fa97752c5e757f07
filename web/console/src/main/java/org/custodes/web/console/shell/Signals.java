package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.custodes.domain.consent.OptOutSignal;

/** What the browser says by itself about the wishes of the person. */
@RequestScoped
public class Signals {
  @Inject private HttpServletRequest request;

  public OptOutSignal optOut() {
    return OptOutSignal.read(request.getHeader(OptOutSignal.HEADER));
  }
}
