package org.custodes.web.api.conversation;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.subject.SubjectService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A person's own records. Handles travel in bodies, never in a path. */
@Path("/v1/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordsResource {
  @Inject private ConversationService conversations;
  @Inject private SubjectService subjects;

  /** What is kept of the token's own person, without the text. */
  @POST
  @Path("/list")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "records", summary = "List what is kept of one's own conversations")
  @APIResponseSchema(value = RecordsView.class, responseDescription = "A page, newest first")
  public RecordsView list(@Valid RecordsRequest asked) {
    int limit = asked.limitOrUsual();
    return RecordsView.of(conversations.mine(asked.beforeOrNewest(), limit), limit);
  }

  /** Deletes one record at once; its key is destroyed when this answers. */
  @POST
  @Path("/delete")
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "deleteRecord", summary = "Delete one kept conversation by its handle")
  @APIResponseSchema(value = DeletionView.class, responseDescription = "What became of it")
  public DeletionView delete(@NotNull @Valid DeleteRequest asked) {
    return DeletionView.of(conversations.delete(asked.read()));
  }

  /** Cuts the link to everything kept so far; it stays anonymous, and beyond deletion, for good. */
  @POST
  @Path("/cut")
  @RolesAllowed(SUBJECT)
  @Operation(operationId = "cutLink", summary = "Cut the link to what is kept, for good")
  @APIResponse(responseCode = "204", description = "Nothing leads from the person to it any more")
  public void cut(@NotNull @Valid CutRequest asked) {
    asked.require();
    subjects.cutLink();
  }
}
