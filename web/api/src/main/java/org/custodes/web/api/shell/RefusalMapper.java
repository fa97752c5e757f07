package org.custodes.web.api.shell;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.custodes.domain.access.Explanation;
import org.custodes.domain.kernel.Refusal;

/** A broken rule of the domain, with the rule's own name and words. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  @Override
  public Response toResponse(Refusal refusal) {
    int status =
        switch (refusal.kind()) {
          case INVALID -> 400;
          case FORBIDDEN -> 403;
          case NOT_FOUND -> 404;
          case CONFLICT -> 409;
          case UNPROCESSABLE -> 422;
        };
    var problem =
        Problem.of(
            status, refusal.code(), refusal.getMessage(), refusal.field().orElse(null), null);
    return Answers.of(Explanation.of(refusal).map(problem::because).orElse(problem));
  }
}
