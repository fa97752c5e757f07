package org.custodes.web.api.intake;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.custodes.domain.intake.IdempotencyKeyOutOfRange;
import org.custodes.domain.intake.IntakeOutcome;
import org.custodes.domain.intake.IntakeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where conversations are offered to be kept. */
@Path("/v1/conversations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntakeResource {
  @Inject private IntakeService intake;

  /**
   * Stores a conversation, de-identified and sealed, or refuses it and keeps nothing but a count.
   */
  @POST
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "offer", summary = "Offer a conversation to be kept")
  @APIResponse(
      responseCode = "201",
      description = "It is stored",
      content = @Content(schema = @Schema(implementation = OutcomeView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was refused; nothing of it is kept",
      content = @Content(schema = @Schema(implementation = OutcomeView.class)))
  @APIResponse(
      responseCode = "422",
      description = "The Idempotency-Key was used for another body",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public Response offer(
      @Parameter(
              description =
                  "The same key and body give the same answer for at least a day, also when the"
                      + " first answer was lost",
              schema = @Schema(minLength = 1, maxLength = IdempotencyKeyOutOfRange.MOST))
          @HeaderParam("Idempotency-Key")
          String key,
      @NotNull @Valid ConversationBody offered) {
    var outcome = intake.offer(offered.subject(), offered.submission(), Optional.ofNullable(key));
    var status =
        outcome instanceof IntakeOutcome.Stored ? Response.Status.CREATED : Response.Status.OK;
    return Response.status(status).entity(OutcomeView.of(outcome)).build();
  }

  /** Says what would become of a conversation, and writes nothing. */
  @POST
  @Path("/preview")
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "preview", summary = "See what the gate would do, and the masked text")
  @APIResponseSchema(value = PreviewView.class, responseDescription = "Verdict, topics and masks")
  public PreviewView preview(@NotNull @Valid ConversationBody offered) {
    return PreviewView.of(intake.preview(offered.subject(), offered.submission()));
  }
}
