package org.custodes.web.api.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.access.RulesService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who may do what, and why, as the house runs. */
@Path("/v1/access-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {
  @Inject private RulesService rules;

  @GET
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  @Operation(operationId = "accessRules", summary = "List every door with its roles and its rule")
  @APIResponseSchema(value = RulesView.class, responseDescription = "Read from the code that runs")
  public RulesView list() {
    return RulesView.of(rules.rules());
  }

  /** It does nothing, and leaves no entry: nobody wanted anything. */
  @POST
  @Path("/decision")
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  @Operation(
      operationId = "examineDecision",
      summary = "Ask how a decision on somebody would go now, with every input")
  @APIResponseSchema(value = DecisionView.class, responseDescription = "The decision, explained")
  public DecisionView examine(@NotNull @Valid DecisionBody asked) {
    return DecisionView.of(
        rules.examine(
            asked.actor(),
            asked.heldRoles(),
            asked.door(),
            asked.thingId(),
            asked.servedPurpose()));
  }
}
