package org.custodes.web.api.consent;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.OptOutSignal;
import org.custodes.web.api.shell.PurposeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A person's consents. */
@Path("/v1/consents/{subject}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {
  @Inject private ConsentService consents;

  /** How the person stands to every purpose; of somebody unknown, every state is NONE. */
  @GET
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "consents", summary = "How a person stands to every purpose")
  @APIResponseSchema(
      value = ConsentsView.class,
      responseDescription = "All that the person has said")
  public ConsentsView overview(@PathParam("subject") String subject) {
    return ConsentsView.of(consents.overview(subject));
  }

  /** Records what the person decided about one purpose and answers with their receipt. */
  @PUT
  @Path("/{purpose}")
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "decide", summary = "Give, refuse or withdraw a consent")
  @APIResponseSchema(
      value = ConsentView.class,
      responseDescription = "The state and a signed receipt")
  public ConsentView decide(
      @PathParam("subject") String subject,
      @PathParam("purpose") String code,
      @Parameter(
              description =
                  "1 counts as refusal of research-sharing: giving it is answered by 409"
                      + " opt-out-signal",
              schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(OptOutSignal.HEADER)
          String signal,
      @NotNull @Valid DecisionRequest decided) {
    var purpose = PurposeCode.read(code);
    OptOutSignal.read(signal).requireRoomFor(purpose, decided.decision());
    var outcome =
        consents.decide(
            subject, purpose, decided.decision(), decided.notice().ref(), decided.method());
    return ConsentView.of(outcome.standing(), outcome.receipt());
  }
}
