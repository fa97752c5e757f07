package org.custodes.web.api.preference;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.custodes.domain.preference.PreferenceService;
import org.custodes.web.api.shell.PurposeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A person's preferences. Every call names its purpose, which must be personalisation. */
@Path("/v1/preferences/{subject}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreferenceResource {
  private static final String PURPOSE = "What the preferences are used for; another is refused";

  @Inject private PreferenceService preferences;

  /** What is remembered: 204 when nothing is. */
  @GET
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "preferences", summary = "What is remembered for a person")
  @APIResponse(
      responseCode = "200",
      description = "What is remembered",
      content = @Content(schema = @Schema(implementation = PreferencesBody.class)))
  @APIResponse(responseCode = "204", description = "Nothing is remembered")
  public Response read(
      @PathParam("subject") String subject,
      @Parameter(
              description = PURPOSE,
              required = true,
              schema = @Schema(enumeration = "personalisation"))
          @QueryParam("purpose")
          String purpose) {
    return preferences
        .read(subject, PurposeCode.read(purpose))
        .map(kept -> Response.ok(PreferencesBody.of(kept)))
        .orElseGet(Response::noContent)
        .build();
  }

  /** Puts these in the place of everything remembered. */
  @PUT
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "remember", summary = "Replace what is remembered for a person")
  @APIResponseSchema(value = PreferencesBody.class, responseDescription = "What is remembered now")
  @APIResponse(
      responseCode = "422",
      description =
          "A field holds a direct identifier, or is not kept for a minor; field says which",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public PreferencesBody replace(
      @PathParam("subject") String subject,
      @Parameter(
              description = PURPOSE,
              required = true,
              schema = @Schema(enumeration = "personalisation"))
          @QueryParam("purpose")
          String purpose,
      @NotNull @Valid PreferencesBody wanted) {
    return PreferencesBody.of(
        preferences.replace(subject, PurposeCode.read(purpose), wanted.wanted()));
  }
}
