package org.custodes.web.api.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** The description of this API, open to everybody. */
@Path("/openapi")
public class OpenApiResource {
  private static final String DOCUMENT = "/META-INF/openapi.json";

  /** The OpenAPI 3.1 document that the build wrote. */
  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "describe", summary = "This description")
  @SecurityRequirements
  @APIResponse(responseCode = "200", description = "The OpenAPI 3.1 document")
  public InputStream describe() throws IOException {
    var document = OpenApiResource.class.getResourceAsStream(DOCUMENT);
    if (document == null) {
      throw new IOException("the build wrote no " + DOCUMENT);
    }
    return document;
  }
}
