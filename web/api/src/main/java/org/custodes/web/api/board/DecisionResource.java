package org.custodes.web.api.board;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.board.DecisionService;
import org.custodes.domain.board.ReviewId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** What the oversight board has decided, for everybody. */
@Path("/v1/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
  private static final int MOST = 100;

  @Inject private DecisionService decisions;

  @GET
  @PermitAll
  @Operation(operationId = "decisions", summary = "List published decisions, the newest first")
  @SecurityRequirements
  @APIResponseSchema(value = ReviewsView.class, responseDescription = "At most 100")
  public ReviewsView list(
      @Parameter(description = "Only of what was proposed before this one")
          @QueryParam("before")
          @Size(max = 36)
          String before) {
    return ReviewsView.of(
        decisions.list(Optional.ofNullable(before).map(ReviewResource::id), MOST));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(operationId = "decision", summary = "Read a published decision, word for word")
  @SecurityRequirements
  @APIResponseSchema(value = PublishedView.class, responseDescription = "The decision")
  public PublishedView open(@PathParam("id") UUID id) {
    return PublishedView.of(decisions.open(new ReviewId(id)));
  }
}
