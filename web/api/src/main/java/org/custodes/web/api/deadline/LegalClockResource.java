package org.custodes.web.api.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.deadline.LegalClockService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** By when a privacy request is due and why, for everybody to check. */
@Path("/v1/legal-clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalClockResource {
  @Inject private LegalClockService clocks;

  /** Counts what it is told, and knows of no request. */
  @GET
  @PermitAll
  @Operation(
      operationId = "legalClock",
      summary = "By when a privacy request is due, and every step to that day")
  @SecurityRequirements
  @APIResponseSchema(
      value = LegalClockView.class,
      responseDescription = "The dates; each is the last day that is in time")
  @APIResponse(
      responseCode = "422",
      description = "The law gives no more time, or its notice went out too late")
  public LegalClockView legalClock(@BeanParam LegalClockQuery asked) {
    return LegalClockView.of(
        clocks.deadline(asked.regime(), asked.matter(), asked.course(), asked.office()));
  }
}
