package org.custodes.web.api.subject;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.subject.SubjectService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a person says about their age and about storage as a whole. */
@Path("/v1/subjects/{subject}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubjectResource {
  @Inject private SubjectService subjects;

  /** States the age band; after the first, only a younger one. */
  @PUT
  @Path("/age-band")
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "stateAgeBand", summary = "State the age band of a person")
  @APIResponseSchema(value = AgeBandBody.class, responseDescription = "The band that counts now")
  public AgeBandBody stateAgeBand(
      @PathParam("subject") String subject, @NotNull @Valid AgeBandBody stated) {
    return AgeBandBody.of(subjects.stateAgeBand(subject, stated.band()).ageBand());
  }

  /** Switches all storage off or on; off deletes what is kept. */
  @PUT
  @Path("/storage")
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "switchStorage", summary = "Switch all storage for a person off or on")
  @APIResponseSchema(value = StorageBody.class, responseDescription = "The switch as it stands now")
  public StorageBody switchStorage(
      @PathParam("subject") String subject, @NotNull @Valid StorageBody wanted) {
    return new StorageBody(subjects.setStorage(subject, wanted.enabled()).storageEnabled());
  }
}
