package org.custodes.web.api.shell;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the JAX-RS runtime itself says no to: unknown addresses, methods and media types. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
  @Context private ResourceInfo asked;

  @Override
  public Response toResponse(WebApplicationException refused) {
    var answer = refused.getResponse();
    if (answer.getStatus() < 400) {
      return answer;
    }
    if (answer.getStatus() >= 500) {
      return Faults.answer(answer.getStatus(), refused);
    }
    var said =
        answer.getStatus() == 403
            ? ClosedResource.problem(asked)
            : Problem.ofStatus(answer.getStatus());
    var problem = Response.fromResponse(Answers.of(said));
    var allow = answer.getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? problem.build() : problem.header(HttpHeaders.ALLOW, allow).build();
  }
}
