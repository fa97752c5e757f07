package org.custodes.web.console.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.custodes.domain.kernel.Refusal;

/**
 * What a person is told when something was thrown: a refused action becomes a message of the page
 * that stays; a door that the role does not open, and a page whose state is gone, become pages of
 * their own with the status that says so. Everything else is a fault and goes on as it came.
 */
class Answers extends ExceptionHandlerWrapper {

  Answers(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      if (isAnswered(events.next())) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean isAnswered(ExceptionQueuedEvent event) {
    var thrown = event.getContext();
    for (var cause = thrown.getException(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal
          && PhaseId.INVOKE_APPLICATION.equals(thrown.getPhaseId())) {
        CDI.current().select(Notices.class).get().refused(refusal);
        return true;
      }
      if (cause instanceof EJBAccessException) {
        CDI.current().select(ClosedDoor.class).get().count(view(thrown.getContext()));
        return isSent(thrown.getContext(), HttpServletResponse.SC_FORBIDDEN);
      }
      if (cause instanceof ViewExpiredException) {
        return isSent(thrown.getContext(), HttpServletResponse.SC_GONE);
      }
    }
    return false;
  }

  private static String view(FacesContext faces) {
    return faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId();
  }

  /** The pages for these statuses are named in web.xml. */
  private static boolean isSent(FacesContext faces, int status) {
    if (faces.getExternalContext().isResponseCommitted()) {
      return false;
    }
    try {
      faces.getExternalContext().responseSendError(status, null);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
    return true;
  }
}
