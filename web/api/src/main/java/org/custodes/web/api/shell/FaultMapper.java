package org.custodes.web.api.shell;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.custodes.domain.vault.VaultOutOfReach;

/** Everything else is a fault of the server, or of a part that it cannot reach now. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
  @Override
  public Response toResponse(Throwable fault) {
    return Faults.answer(isOutOfReach(fault) ? 503 : 500, fault);
  }

  private static boolean isOutOfReach(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof VaultOutOfReach) {
        return true;
      }
    }
    return false;
  }
}
