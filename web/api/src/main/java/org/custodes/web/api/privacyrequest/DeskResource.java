package org.custodes.web.api.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.RequestId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What people ask for by law, from the side of the desk: decisions, each a resource of its own. */
@Path("/v1/desk/privacy-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskResource {
  @Inject private RequestDeskService desk;

  /** The queue, what is due first in front. */
  @GET
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  @Operation(operationId = "queue", summary = "List privacy requests, what is due first in front")
  @APIResponseSchema(value = QueueView.class, responseDescription = "A page")
  public QueueView queue(@BeanParam @Valid QueueQuery asked) {
    return QueueView.of(
        desk.queueDueBy(asked.question(), asked.dueBy(), asked.after(), asked.limit()),
        asked.limit());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  @Operation(operationId = "case", summary = "See a case")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView open(@PathParam("id") UUID id) {
    return CaseView.of(desk.open(new RequestId(id)));
  }

  @POST
  @Path("/{id}/assignment")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "takeCase", summary = "Take a case")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView take(@PathParam("id") UUID id) {
    return CaseView.of(desk.take(new RequestId(id)));
  }

  @POST
  @Path("/{id}/plan")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "proposePlan", summary = "Look into every place and propose what to do")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView propose(@PathParam("id") UUID id) {
    return CaseView.of(desk.proposePlan(new RequestId(id), Map.of()));
  }

  @POST
  @Path("/{id}/partial-plan")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(
      operationId = "proposePartialPlan",
      summary = "Propose a plan that keeps some places by an exemption")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView proposeInPart(
      @PathParam("id") UUID id, @NotNull @Valid DeskBodies.PartialPlan said) {
    return CaseView.of(desk.proposePlan(new RequestId(id), said.read()));
  }

  @POST
  @Path("/{id}/clarification")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "askClarification", summary = "Ask the person what they mean")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView ask(@PathParam("id") UUID id, @NotNull @Valid DeskBodies.Clarification said) {
    return CaseView.of(desk.askClarification(new RequestId(id), said.question()));
  }

  @POST
  @Path("/{id}/extension/preview")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(
      operationId = "previewExtension",
      summary = "See what the person would be told if more time were taken")
  @APIResponseSchema(value = LetterView.class, responseDescription = "The message; nothing is sent")
  public LetterView previewExtension(
      @PathParam("id") UUID id, @NotNull @Valid DeskBodies.MoreTime said) {
    return LetterView.of(desk.previewExtension(new RequestId(id), said.read(), said.added()));
  }

  @POST
  @Path("/{id}/extension")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "takeMoreTime", summary = "Take more time, and tell the person why")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView extend(@PathParam("id") UUID id, @NotNull @Valid DeskBodies.MoreTime said) {
    return CaseView.of(desk.extend(new RequestId(id), said.read(), said.added()));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed(SUPPORT_LEAD)
  @Operation(operationId = "approvePlan", summary = "Approve exactly the plan that was seen")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView approve(@PathParam("id") UUID id, @NotNull @Valid DeskBodies.PlanSeen said) {
    return CaseView.of(desk.approvePlan(new RequestId(id), said.hash()));
  }

  @POST
  @Path("/{id}/return")
  @RolesAllowed(SUPPORT_LEAD)
  @Operation(operationId = "sendBack", summary = "Send a plan back")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView sendBack(@PathParam("id") UUID id) {
    return CaseView.of(desk.sendBack(new RequestId(id)));
  }

  @POST
  @Path("/{id}/execution")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(
      operationId = "executePlan",
      summary = "Have an approved plan carried out; this cannot be undone")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView execute(@PathParam("id") UUID id, @NotNull @Valid DeskBodies.PlanExecution said) {
    return CaseView.of(desk.execute(new RequestId(id), said.hash(), said.number()));
  }

  @POST
  @Path("/{id}/retry")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "retryPlan", summary = "Try a failed place again")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView retry(@PathParam("id") UUID id) {
    return CaseView.of(desk.retry(new RequestId(id)));
  }

  @POST
  @Path("/{id}/refusal")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "proposeRefusal", summary = "Propose to refuse, with a reason")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView proposeRefusal(
      @PathParam("id") UUID id, @NotNull @Valid DeskBodies.RefusalProposal said) {
    return CaseView.of(desk.proposeRefusal(new RequestId(id), said.read(), said.text()));
  }

  @POST
  @Path("/{id}/refusal/approval")
  @RolesAllowed(SUPPORT_LEAD)
  @Operation(operationId = "refuseRequest", summary = "Refuse as proposed")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView refuse(@PathParam("id") UUID id) {
    return CaseView.of(desk.refuse(new RequestId(id)));
  }

  @POST
  @Path("/{id}/duplicate")
  @RolesAllowed(SUPPORT_AGENT)
  @Operation(operationId = "markDuplicate", summary = "Close a request that repeats another")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case as it stands now")
  public CaseView markDuplicate(
      @PathParam("id") UUID id, @NotNull @Valid DeskBodies.DuplicateOf said) {
    return CaseView.of(desk.markDuplicate(new RequestId(id), said.read()));
  }
}
