package org.custodes.web.api.shell;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body or parameter that cannot be understood. */
@Provider
public class UnreadableInputMapper implements ExceptionMapper<UnreadableInput> {
  @Override
  public Response toResponse(UnreadableInput unreadable) {
    return Answers.of(unreadable.problem());
  }
}
