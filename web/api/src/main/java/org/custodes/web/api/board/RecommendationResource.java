package org.custodes.web.api.board;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.custodes.domain.board.DecisionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** What becomes of the board's recommendations, for everybody; late answers are shown as late. */
@Path("/v1/recommendations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {
  @Inject private DecisionService decisions;

  @GET
  @PermitAll
  @Operation(operationId = "recommendations", summary = "Follow recommendations and their answers")
  @SecurityRequirements
  @APIResponseSchema(
      value = TrackedView.class,
      responseDescription = "Of at most 26 decisions, those proposed last first")
  public TrackedView track(
      @QueryParam("course") @DefaultValue("ALL") DecisionService.Course course,
      @Parameter(description = "Only of what was proposed before this one")
          @QueryParam("before")
          @Size(max = 36)
          String before) {
    return TrackedView.of(
        decisions.track(
            course,
            Optional.ofNullable(before).map(ReviewResource::id),
            DecisionService.MOST_TRACKED));
  }
}
