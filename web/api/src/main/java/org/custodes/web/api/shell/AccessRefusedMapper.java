package org.custodes.web.api.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A door that the caller's roles do not open. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<EJBAccessException> {
  @Override
  public Response toResponse(EJBAccessException refused) {
    return Answers.of(Problem.ofStatus(403));
  }
}
