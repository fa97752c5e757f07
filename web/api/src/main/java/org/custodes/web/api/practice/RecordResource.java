package org.custodes.web.api.practice;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.custodes.domain.practice.PracticeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The record of processing activities, as files. Apart from the practices themselves: beside a
 * template for their names, RESTEasy 6.2 answers a caller without an Accept header by the template.
 */
@Path("/v1/record-of-processing")
@RequestScoped
public class RecordResource {
  @Inject private PracticeService practices;

  /** RFC 4180, one row for each practice in force; no cell is a formula to a spreadsheet. */
  @GET
  @Path("/csv")
  @Produces("text/csv;charset=UTF-8")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(
      operationId = "recordOfProcessing",
      summary = "The record of processing activities as a table (GDPR, Art. 30(1))")
  @APIResponse(responseCode = "200", description = "CSV in UTF-8")
  public String csv() {
    return practices.recordAsCsv();
  }

  @GET
  @Path("/json-ld")
  @Produces("application/ld+json")
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  @Operation(
      operationId = "recordOfProcessingAsJsonLd",
      summary = "The same in the terms of the W3C Data Privacy Vocabulary")
  @APIResponse(responseCode = "200", description = "JSON-LD")
  public String jsonLd() {
    return practices.recordAsJsonLd();
  }
}
