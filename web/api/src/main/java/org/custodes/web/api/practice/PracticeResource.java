package org.custodes.web.api.practice;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PracticeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the house does with data, version by version: written by officers, read by the board. */
@Path("/v1/practices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticeResource {
  @Inject private PracticeService practices;

  @GET
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "practices", summary = "List the catalogue of data practices")
  @APIResponseSchema(value = PracticesView.class, responseDescription = "At most 200, by name")
  public PracticesView list() {
    return PracticesView.of(practices.list());
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "practice", summary = "Read a practice with all its versions")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView open(@PathParam("code") String code) {
    return PracticeView.of(practices.open(new PracticeCode(code)));
  }

  /** It begins the next version where none is open, and a new practice where there is none. */
  @PUT
  @Path("/{code}/draft")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "writePractice", summary = "Write the draft of a practice")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView write(@PathParam("code") String code, @NotNull @Valid DraftBody said) {
    return PracticeView.of(
        practices.write(new PracticeCode(code), said.content().content(), said.seen()));
  }

  @POST
  @Path("/{code}/proposal")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "proposePractice", summary = "Propose the draft to the other officers")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView propose(@PathParam("code") String code) {
    return PracticeView.of(practices.propose(new PracticeCode(code)));
  }

  @POST
  @Path("/{code}/return")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "sendPracticeBack", summary = "Send a proposed version back")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView sendBack(@PathParam("code") String code, @NotNull @Valid ReasonBody why) {
    return PracticeView.of(practices.sendBack(new PracticeCode(code), why.reason()));
  }

  /** By another officer than those who wrote or proposed it, exactly as it was read. */
  @POST
  @Path("/{code}/adoption")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "adoptPractice", summary = "Put a proposed version in force")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView adopt(@PathParam("code") String code, @NotNull @Valid HashBody seen) {
    return PracticeView.of(practices.adopt(new PracticeCode(code), seen.sha256()));
  }

  @POST
  @Path("/{code}/retirement")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "proposeRetirement", summary = "Propose to give a practice up")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView proposeRetirement(
      @PathParam("code") String code, @NotNull @Valid ReasonBody why) {
    return PracticeView.of(practices.proposeRetirement(new PracticeCode(code), why.reason()));
  }

  /** By another officer than the one who proposed it, as it was read. */
  @POST
  @Path("/{code}/retirement/confirmation")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "retirePractice", summary = "Give a practice up, as it was proposed")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView retire(@PathParam("code") String code, @NotNull @Valid HashBody seen) {
    return PracticeView.of(practices.retire(new PracticeCode(code), seen.sha256()));
  }

  @DELETE
  @Path("/{code}/retirement")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "keepPractice", summary = "Keep in force what was to be given up")
  @APIResponseSchema(value = PracticeView.class, responseDescription = "The practice")
  public PracticeView keep(@PathParam("code") String code) {
    return PracticeView.of(practices.dropRetirement(new PracticeCode(code)));
  }
}
