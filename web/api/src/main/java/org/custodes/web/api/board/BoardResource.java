package org.custodes.web.api.board;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.board.BoardService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who sits on the oversight board. */
@Path("/v1/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardResource {
  @Inject private BoardService board;

  @GET
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "board", summary = "See the seats of the board")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView roster() {
    return BoardView.of(board.roster());
  }

  @POST
  @Path("/founding")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "proposeBoard", summary = "Propose who the first board is")
  @APIResponseSchema(value = BoardView.class, responseDescription = "It waits for another officer")
  public BoardView propose(@NotNull @Valid FoundingBody said) {
    return BoardView.of(board.propose(said.planned()));
  }

  /** By another officer than who proposed it; neither of them sits on it. */
  @POST
  @Path("/founding/confirmation")
  @RolesAllowed(PRIVACY_OFFICER)
  @Operation(operationId = "foundBoard", summary = "Found the board exactly as it was proposed")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView found(@NotNull @Valid FoundedBody seen) {
    return BoardView.of(board.found(seen.sha256()));
  }

  @PUT
  @Path("/interests")
  @RolesAllowed(BOARD_MEMBER)
  @Operation(operationId = "declareInterests", summary = "Declare your interests")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView declare(@NotNull @Valid InterestsBody said) {
    return BoardView.of(board.declareInterests(said.interests()));
  }
}
