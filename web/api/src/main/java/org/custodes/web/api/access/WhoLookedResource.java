package org.custodes.web.api.access;

import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.subject.WhoLookedService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who looked at what is kept of the token's own person. */
@Path("/v1/who-looked")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WhoLookedResource {
  @Inject private WhoLookedService looked;

  @GET
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "whoLooked", summary = "See who looked at what is kept of one")
  @APIResponseSchema(value = WhoLookedView.class, responseDescription = "Newest day first")
  public WhoLookedView see() {
    return WhoLookedView.of(looked.atMine(), looked.onMyBehalf());
  }
}
