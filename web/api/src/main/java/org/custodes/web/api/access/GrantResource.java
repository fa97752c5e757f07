package org.custodes.web.api.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;
import static org.custodes.domain.kernel.Role.TRAINER;

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
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantService;
import org.custodes.web.api.shell.IdText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Leave to read de-identified conversations: asked for, approved by two, ended by itself. */
@Path("/v1/access-grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantResource {
  @Inject private GrantService grants;

  /** It opens nothing before a privacy officer and a support lead have approved it. */
  @POST
  @RolesAllowed(TRAINER)
  @Operation(operationId = "askForGrant", summary = "Ask to read de-identified conversations")
  @APIResponse(
      responseCode = "201",
      description = "It waits for two approvals",
      content = @Content(schema = @Schema(implementation = GrantView.class)))
  public Response ask(@NotNull @Valid GrantBody said) {
    var asked = GrantView.of(grants.ask(said.terms()));
    return Response.created(URI.create("v1/access-grants/" + asked.id())).entity(asked).build();
  }

  /** A trainer's own; to those who approve and to an auditor, all. */
  @GET
  @RolesAllowed({TRAINER, PRIVACY_OFFICER, SUPPORT_LEAD, AUDITOR})
  @Operation(operationId = "grants", summary = "List access grants, the newest first")
  @APIResponseSchema(value = GrantsView.class, responseDescription = "At most 100")
  public GrantsView list(
      @Parameter(description = "Only what was asked for before this one")
          @QueryParam("before")
          @Size(max = 36)
          String before) {
    var last = Optional.ofNullable(before).map(text -> IdText.read("before", text, "a grant"));
    return GrantsView.of(grants.list(last.map(GrantId::new)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({TRAINER, PRIVACY_OFFICER, SUPPORT_LEAD, AUDITOR})
  @Operation(operationId = "grant", summary = "See how a grant stands")
  @APIResponseSchema(value = GrantView.class, responseDescription = "The grant as it stands now")
  public GrantView see(@PathParam("id") UUID id) {
    return GrantView.of(grants.see(new GrantId(id)));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  @Operation(
      operationId = "approveGrant",
      summary = "Approve a grant; with the second approval it runs")
  @APIResponseSchema(value = GrantView.class, responseDescription = "The grant as it stands now")
  public GrantView approve(@PathParam("id") UUID id) {
    return GrantView.of(grants.approve(new GrantId(id)));
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed({TRAINER, PRIVACY_OFFICER, SUPPORT_LEAD})
  @Operation(
      operationId = "endGrant",
      summary = "Refuse a grant that waits, take or give back one that runs")
  @APIResponseSchema(value = GrantView.class, responseDescription = "The grant as it stands now")
  public GrantView end(@PathParam("id") UUID id) {
    return GrantView.of(grants.end(new GrantId(id)));
  }

  /** It runs when this returns, for an hour; officers and the board are alarmed. */
  @POST
  @Path("/break-glass")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "breakGlass", summary = "Open conversations at once, in an emergency")
  @APIResponse(
      responseCode = "201",
      description = "It runs, and has to be reviewed by somebody else",
      content = @Content(schema = @Schema(implementation = GrantView.class)))
  public Response breakGlass(@NotNull @Valid BreakGlassBody said) {
    var opened = GrantView.of(grants.breakGlass(said.keptFor(), said.reason()));
    return Response.created(URI.create("v1/access-grants/" + opened.id())).entity(opened).build();
  }

  @GET
  @Path("/alarm")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(
      operationId = "breakGlassAlarm",
      summary = "See the emergency that is open or waits for its review")
  @APIResponseSchema(value = GrantsView.class, responseDescription = "One, or none")
  public GrantsView alarm() {
    return GrantsView.of(grants.alarm().stream().toList());
  }

  @POST
  @Path("/{id}/review")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_CHAIR})
  @Operation(operationId = "reviewBreakGlass", summary = "Review an emergency that has ended")
  @APIResponseSchema(value = GrantView.class, responseDescription = "The grant as it stands now")
  public GrantView review(@PathParam("id") UUID id, @NotNull @Valid ReviewBody said) {
    return GrantView.of(grants.review(new GrantId(id), said.finding()));
  }

  @POST
  @Path("/by-text")
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  @Operation(
      operationId = "grantsByText",
      summary = "Tell from a text under which grants it was read")
  @APIResponseSchema(value = GrantsView.class, responseDescription = "None if it carries no mark")
  public GrantsView byText(@NotNull @Valid FoundText found) {
    return GrantsView.of(grants.byText(found.text()));
  }
}
