package org.custodes.web.api.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A door that the caller's roles do not open. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<EJBAccessException> {
  @Context private ResourceInfo asked;

  @Override
  public Response toResponse(EJBAccessException refused) {
    return Answers.of(ClosedResource.problem(asked));
  }
}
