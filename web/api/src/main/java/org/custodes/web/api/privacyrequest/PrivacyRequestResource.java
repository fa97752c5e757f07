package org.custodes.web.api.privacyrequest;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.custodes.domain.privacyrequest.PrivacyRequestService;
import org.custodes.domain.privacyrequest.RequestId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What people ask for by law, from their side. */
@Path("/v1/privacy-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivacyRequestResource {
  @Inject private PrivacyRequestService requests;
  @Context private SecurityContext security;

  /** Files a request; the law's clock runs from now on. */
  @POST
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "fileRequest", summary = "File a privacy request")
  @APIResponse(
      responseCode = "201",
      description = "It is filed",
      content = @Content(schema = @Schema(implementation = FiledView.class)))
  public Response file(@NotNull @Valid FilingBody asked) {
    var filed = FiledView.of(requests.file(asked.subject(), asked.filing()));
    return Response.created(URI.create("v1/privacy-requests/" + filed.id())).entity(filed).build();
  }

  /** The token's own requests. */
  @GET
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "requests", summary = "List one's own privacy requests")
  @APIResponseSchema(value = RequestsView.class, responseDescription = "Newest first")
  public RequestsView mine() {
    return RequestsView.of(requests.mine());
  }

  /** One's own request, or for the assistant how any request stands. */
  @GET
  @Path("/{id}")
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "request", summary = "See how a privacy request stands")
  @APIResponseSchema(value = RequestView.class, responseDescription = "The request")
  public RequestView request(@PathParam("id") UUID id) {
    var named = new RequestId(id);
    return security.isUserInRole(ASSISTANT)
        ? RequestView.of(requests.status(named))
        : RequestView.of(requests.own(named));
  }

  /** Confirms by a fresh sign-in that it is the person who asks. */
  @POST
  @Path("/{id}/identity")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "confirmIdentity", summary = "Confirm a request by a fresh sign-in")
  @APIResponseSchema(value = RequestView.class, responseDescription = "The request")
  public RequestView confirm(@PathParam("id") UUID id) {
    return RequestView.of(requests.confirmIdentity(new RequestId(id)));
  }

  /** Answers what the support desk asked. */
  @POST
  @Path("/{id}/answer")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "answerQuestion", summary = "Answer what the support desk asked")
  @APIResponseSchema(value = RequestView.class, responseDescription = "The request")
  public RequestView answer(@PathParam("id") UUID id, @NotNull @Valid AnswerBody said) {
    return RequestView.of(requests.answer(new RequestId(id), said.answer()));
  }

  /** Takes a request back, as long as it is not carried out. */
  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "withdrawRequest", summary = "Withdraw one's own privacy request")
  @APIResponseSchema(value = RequestView.class, responseDescription = "The request")
  public RequestView withdraw(@PathParam("id") UUID id) {
    return RequestView.of(requests.withdraw(new RequestId(id)));
  }
}
