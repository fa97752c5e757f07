package org.custodes.web.api.shell;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Faults of the server: logged once under a correlation id, which is all that the caller learns.
 */
final class Faults {
  static final String RETRY_AFTER_SECONDS = "5";

  private static final System.Logger LOG = System.getLogger(Faults.class.getName());

  private Faults() {}

  static Response answer(int status, Throwable fault) {
    var correlationId = log(fault);
    var answer = Response.fromResponse(Answers.of(Problem.ofFault(status, correlationId)));
    return status == 503
        ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
        : answer.build();
  }

  static String log(Throwable fault) {
    var correlationId = UUID.randomUUID().toString();
    LOG.log(ERROR, "A call failed, correlation id " + correlationId, fault);
    return correlationId;
  }
}
