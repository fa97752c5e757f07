package org.custodes.web.api.shell;

import jakarta.ws.rs.core.Response;

/** Problem documents as answers. */
final class Answers {
  private Answers() {}

  static Response of(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
