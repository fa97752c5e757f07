package org.custodes.web.api.retention;

import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUBJECT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.retention.HoldId;
import org.custodes.domain.retention.HoldService;
import org.custodes.web.api.shell.IdText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Legal holds: what a court or an authority orders to be kept beyond its time. One officer
 * proposes, two others approve, and so for the early end.
 */
@Path("/v1/legal-holds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoldResource {
  @Inject private HoldService holds;

  /** Nothing is held yet: two others have to approve. */
  @POST
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "proposeHold", summary = "Propose that records of one person be held")
  @APIResponse(
      responseCode = "201",
      description = "It waits for two approvals",
      content = @Content(schema = @Schema(implementation = HoldView.class)))
  public Response propose(@NotNull @Valid HoldBody said) {
    var proposed =
        HoldView.of(holds.propose(said.subject(), said.scope(), said.authority(), said.end()));
    return Response.created(URI.create("v1/legal-holds/" + proposed.id())).entity(proposed).build();
  }

  /** What is in force on the token's own person. */
  @GET
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "myHolds", summary = "See which holds keep something of one's own")
  @APIResponseSchema(value = HoldNoticesView.class, responseDescription = "Those in force")
  public HoldNoticesView mine() {
    return HoldNoticesView.of(holds.mine());
  }

  /** Everybody's, for those who decide on them; they name no person. */
  @GET
  @Path("/register")
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  @Operation(operationId = "holds", summary = "List all holds, those proposed last first")
  @APIResponseSchema(value = HoldRegisterView.class, responseDescription = "A page of holds")
  public HoldRegisterView register(
      @Parameter(description = "Only what was proposed before this hold")
          @QueryParam("before")
          @Size(max = 36)
          String before) {
    var last = Optional.ofNullable(before).map(text -> IdText.read("before", text, "a hold"));
    return HoldRegisterView.of(holds.list(last.map(HoldId::new)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  @Operation(operationId = "hold", summary = "See how a hold stands")
  @APIResponseSchema(value = HoldView.class, responseDescription = "The hold as it stands now")
  public HoldView standing(@PathParam("id") UUID id) {
    return HoldView.of(holds.standing(new HoldId(id)));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  @Operation(
      operationId = "approveHold",
      summary = "Approve a hold; with the second approval it is in force")
  @APIResponseSchema(value = HoldView.class, responseDescription = "The hold as it stands now")
  public HoldView approve(@PathParam("id") UUID id) {
    return HoldView.of(holds.approve(new HoldId(id)));
  }

  @POST
  @Path("/{id}/release")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "proposeRelease", summary = "Propose that a hold end before its day")
  @APIResponseSchema(value = HoldView.class, responseDescription = "The hold as it stands now")
  public HoldView proposeRelease(@PathParam("id") UUID id) {
    return HoldView.of(holds.proposeRelease(new HoldId(id)));
  }

  @POST
  @Path("/{id}/release/approval")
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  @Operation(
      operationId = "approveRelease",
      summary = "Approve that a hold end early; with the second approval it has ended")
  @APIResponseSchema(value = HoldView.class, responseDescription = "The hold as it stands now")
  public HoldView approveRelease(@PathParam("id") UUID id) {
    return HoldView.of(holds.approveRelease(new HoldId(id)));
  }
}
