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
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.board.ReviewId;
import org.custodes.domain.board.ReviewService;
import org.custodes.domain.board.ReviewState;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Reviews of data practices by the oversight board. */
@Path("/v1/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {
  @Inject private ReviewService reviews;

  @GET
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "reviews", summary = "List reviews, those proposed last first")
  @APIResponseSchema(value = ReviewsView.class, responseDescription = "At most 100")
  public ReviewsView list(
      @Parameter(description = "Only what was proposed before this one")
          @QueryParam("before")
          @Size(max = 36)
          String before) {
    return ReviewsView.of(
        reviews.list(
            EnumSet.allOf(ReviewState.class),
            Optional.ofNullable(before).map(ReviewResource::id),
            ReviewService.MOST_LISTED));
  }

  static ReviewId id(String text) {
    try {
      return new ReviewId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw UnreadableInput.outOfRange("before", "is the id of a review");
    }
  }

  @POST
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY})
  @Operation(operationId = "proposeReview", summary = "Propose a review")
  @APIResponse(
      responseCode = "201",
      description = "Somebody else decides what becomes of it",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  public Response propose(@NotNull @Valid ProposalBody said) {
    var seen = reviews.propose(said.origin(), said.title(), said.question(), said.refs());
    return Response.created(URI.create("v1/reviews/" + seen.row().id().value()))
        .entity(ReviewView.of(seen))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "review", summary = "See a review, as far as it is open to the caller")
  @APIResponseSchema(value = ReviewView.class, responseDescription = "The review")
  public ReviewView open(@PathParam("id") UUID id) {
    return ReviewView.of(reviews.open(new ReviewId(id)));
  }

  /** To whoever sits on the panel, and to nobody else; a recused member is anybody else. */
  @GET
  @Path("/{id}/deliberation")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(operationId = "deliberation", summary = "Read drafts, comments and the open vote")
  @APIResponseSchema(value = DeliberationView.class, responseDescription = "The deliberation")
  public DeliberationView deliberation(@PathParam("id") UUID id) {
    return DeliberationView.of(reviews.deliberation(new ReviewId(id)));
  }

  @POST
  @Path("/{id}/acts")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY})
  @Operation(operationId = "actInReview", summary = "Do a step in a review")
  @APIResponseSchema(value = ReviewView.class, responseDescription = "The review as it stands now")
  public ReviewView act(@PathParam("id") UUID id, @NotNull @Valid ActBody said) {
    return ReviewView.of(reviews.act(new ReviewId(id), said.input()));
  }
}
