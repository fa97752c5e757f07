package org.custodes.web.api.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.custodes.domain.access.DenialId;
import org.custodes.domain.access.DenialService;
import org.custodes.web.api.shell.IdText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What was refused: one entry for each actor, rule and minute. */
@Path("/v1/denials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DenialResource {
  @Inject private DenialService denials;

  @GET
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  @Operation(operationId = "denials", summary = "List what was refused, the latest first")
  @APIResponseSchema(value = DenialsView.class, responseDescription = "At most 100")
  public DenialsView list(
      @Parameter(description = "The next of the page before") @QueryParam("before") @Size(max = 36)
          String before) {
    var last = Optional.ofNullable(before).map(text -> IdText.read("before", text, "an entry"));
    return DenialsView.of(denials.list(last.map(DenialId::new)));
  }
}
