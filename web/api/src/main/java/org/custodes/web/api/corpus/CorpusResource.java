package org.custodes.web.api.corpus;

import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.TRAINER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.corpus.CorpusService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Reads on under a grant. Each reading is an act: it is noted, and moves the grant forward. */
@Path("/v1/access-grants/{id}/pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorpusResource {
  @Inject private CorpusService corpus;

  @POST
  @RolesAllowed({TRAINER, PRIVACY_OFFICER})
  @Operation(
      operationId = "readCorpus",
      summary = "Read the next page under a grant of one's own; it is not shown again")
  @APIResponseSchema(value = CorpusPageView.class, responseDescription = "The page")
  public CorpusPageView next(
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(minimum = "1", maximum = "20"))
          @QueryParam("limit")
          @DefaultValue("20")
          int limit) {
    return CorpusPageView.of(corpus.next(new GrantId(id), limit));
  }
}
