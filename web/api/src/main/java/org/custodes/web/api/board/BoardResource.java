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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.board.BoardService;
import org.custodes.domain.board.ReviewService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who sits on the oversight board. */
@Path("/v1/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardResource {
  @Inject private BoardService board;
  @Inject private ReviewService reviews;

  @GET
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "board", summary = "See the seats of the board")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView roster() {
    return BoardView.of(board.roster());
  }

  @GET
  @Path("/tasks")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "boardTasks", summary = "See what waits for you")
  @APIResponseSchema(value = TasksView.class, responseDescription = "What is due first in front")
  public TasksView tasks() {
    return TasksView.of(reviews.tasks());
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

  @POST
  @Path("/motions")
  @RolesAllowed(BOARD_MEMBER)
  @Operation(operationId = "moveMembership", summary = "Move a change of the board's members")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView move(@NotNull @Valid MotionBody said) {
    return BoardView.of(board.move(said.change(), said.reason()));
  }

  /** By name and for good; on one's own seat nobody votes. */
  @POST
  @Path("/motions/{no}/votes")
  @RolesAllowed(BOARD_MEMBER)
  @Operation(operationId = "voteOnMembership", summary = "Vote on a change of the members")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView vote(@PathParam("no") int no, @NotNull @Valid VoteBody said) {
    return BoardView.of(board.vote(no, said.choice()));
  }

  /** Once everybody has voted who may, or the last day is over. */
  @POST
  @Path("/motions/{no}/closing")
  @RolesAllowed(BOARD_MEMBER)
  @Operation(
      operationId = "closeMembershipMotion",
      summary = "Count a vote, and do what is carried")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView close(@PathParam("no") int no) {
    return BoardView.of(board.closeMotion(no));
  }

  @POST
  @Path("/resignation")
  @RolesAllowed(BOARD_MEMBER)
  @Operation(operationId = "resign", summary = "Leave your seat, at once")
  @APIResponseSchema(value = BoardView.class, responseDescription = "The membership")
  public BoardView resign(@NotNull @Valid ResignationBody said) {
    return BoardView.of(board.resign(said.reason()));
  }
}
