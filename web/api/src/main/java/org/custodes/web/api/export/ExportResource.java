package org.custodes.web.api.export;

import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.custodes.domain.export.ExportId;
import org.custodes.domain.export.ExportNotReady;
import org.custodes.domain.export.ExportService;
import org.custodes.domain.export.ExportState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Downloads of everything that is kept of the token's own person, and of nobody else. */
@Path("/v1/exports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {
  private static final String ZIP = "application/zip";

  @Inject private ExportService exports;

  /** Asks for an archive of everything; it is ready after some seconds. */
  @POST
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "startExport", summary = "Ask for a download of everything kept of one")
  @APIResponse(
      responseCode = "201",
      description = "It is being prepared, in place of one that waited to be downloaded",
      content = @Content(schema = @Schema(implementation = ExportView.class)))
  public Response start() {
    var started = ExportView.of(exports.start());
    return Response.created(URI.create("v1/exports/" + started.id())).entity(started).build();
  }

  /** What waits or is being prepared: asked for by oneself, or by a request that the desk did. */
  @GET
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "exports", summary = "List one's own downloads")
  @APIResponseSchema(value = ExportsView.class, responseDescription = "One, or none")
  public ExportsView mine() {
    return ExportsView.of(exports.mine());
  }

  /** How it stands. */
  @GET
  @Path("/{id}")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "export", summary = "See how one's own download stands")
  @APIResponseSchema(value = ExportView.class, responseDescription = "The download")
  public ExportView status(@PathParam("id") UUID id) {
    return ExportView.of(exports.status(new ExportId(id)));
  }

  /** The archive. Downloaded to its end it is gone. */
  @GET
  @Path("/{id}/download")
  @RolesAllowed(SUBJECT)
  @Produces({ZIP, MediaType.APPLICATION_JSON})
  @Operation(operationId = "downloadExport", summary = "Download the archive, once")
  @APIResponse(
      responseCode = "200",
      description = "A ZIP archive; after its last byte it is gone",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "409", description = "It is still being prepared")
  public Response download(@PathParam("id") UUID id, @Context Request asked) {
    var named = new ExportId(id);
    var status = exports.status(named);
    if (status.state() != ExportState.READY) {
      throw new ExportNotReady();
    }
    StreamingOutput archive = out -> exports.fetch(named, out);
    // asking for the headers alone would fetch the archive, and end the export
    return (asked.getMethod().equals(HttpMethod.HEAD) ? Response.ok() : Response.ok(archive, ZIP))
        .header(HttpHeaders.CONTENT_LENGTH, status.bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + status.fileName() + "\"")
        .build();
  }

  /** Throws it away before its day. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "discardExport", summary = "Throw one's own download away")
  @APIResponse(responseCode = "204", description = "It is gone")
  public void discard(@PathParam("id") UUID id) {
    exports.discard(new ExportId(id));
  }
}
