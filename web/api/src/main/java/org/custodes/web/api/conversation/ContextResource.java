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
import org.custodes.web.api.shell.PurposeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What is kept to give a person's assistant context. */
@Path("/v1/context")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContextResource {
  @Inject private ConversationService conversations;

  /**
   * The newest messages of a person that are kept for the purpose context; each call is counted.
   */
  @POST
  @RolesAllowed({SUBJECT, ASSISTANT})
  @Operation(operationId = "context", summary = "Read what is kept to give context")
  @APIResponseSchema(value = MessagesView.class, responseDescription = "The newest messages")
  public MessagesView context(@NotNull @Valid ContextRequest asked) {
    return MessagesView.of(
        conversations.context(
            asked.subject(), PurposeCode.read(asked.purpose()), asked.limitOrUsual()));
  }
}
