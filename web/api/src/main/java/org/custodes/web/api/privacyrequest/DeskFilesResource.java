package org.custodes.web.api.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * The queue of the desk, as figures and files. Apart from the requests themselves: beside a
 * template for their ids, RESTEasy 6.2 answers a caller without an Accept header by the template.
 */
@Path("/v1/desk/queue")
@RequestScoped
public class DeskFilesResource {
  @Inject private RequestDeskService desk;

  /** How much waits where, and how long people have waited. */
  @GET
  @Path("/figures")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  @Operation(operationId = "deskFigures", summary = "How the desk stands")
  @APIResponseSchema(value = FiguresView.class, responseDescription = "Counted to a thousand")
  public FiguresView figures() {
    return FiguresView.of(desk.figures());
  }

  /** RFC 4180; all that the question asks for, whatever page it names. */
  @GET
  @Path("/csv")
  @Produces("text/csv;charset=UTF-8")
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  @Operation(operationId = "queueAsCsv", summary = "A view of the queue as a table")
  @APIResponse(responseCode = "200", description = "CSV in UTF-8")
  @APIResponse(responseCode = "422", description = "There is more than a file may have")
  public String csv(@BeanParam @Valid QueueQuery asked) {
    return desk.queueAsCsv(asked.question(), asked.dueBy());
  }

  /** RFC 5545; to be fetched again and again by the agent's own calendar. */
  @GET
  @Path("/calendar")
  @Produces("text/calendar;charset=UTF-8")
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  @Operation(
      operationId = "deadlines",
      summary = "When the caller's own open cases are due, as a calendar")
  @APIResponse(responseCode = "200", description = "iCalendar in UTF-8")
  @APIResponse(responseCode = "422", description = "There is more than a file may have")
  public String calendar() {
    return desk.deadlinesAsCalendar();
  }
}
