package org.custodes.web.api.shell;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Sub;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the description, at build time, what is the same for many calls, so that no resource has
 * to list it: the answers that come from this shell, and the shape of the common parameters.
 */
public class CompleteDescription implements OASFilter {
  private static final Map<String, String> EVERY_CALL =
      Map.of(
          "405", "The address does not know the method",
          "406", "The request accepts no JSON",
          "429", "Too many calls in a short time; Retry-After says when",
          "500", "A fault of the server, with a correlation id",
          "503", "A part of the server cannot be reached now; Retry-After says when");
  private static final Map<String, String> EVERY_VERSIONED_CALL =
      Map.of(
          "400", "The subject, a parameter or the body is malformed; field and limit say which",
          "404", "There is nothing at this address");
  private static final Map<String, String> EVERY_GUARDED_CALL =
      Map.of(
          "401", "No bearer token, or none that is valid here",
          "403",
              "The roles do not allow the call, the subject is somebody else, or a rule forbids it");
  private static final Map<String, String> EVERY_BODY =
      Map.of(
          "409", "The state of the person does not allow it",
          "413", "The body is larger than 1 MiB",
          "415", "The body is not application/json in UTF-8");

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().values().forEach(operation -> complete(path, operation)));
  }

  private static void complete(String path, Operation operation) {
    var responses = new TreeMap<String, APIResponse>();
    add(responses, EVERY_CALL);
    if (path.startsWith("/v1/")) {
      add(responses, EVERY_VERSIONED_CALL);
    }
    if (!isOpen(operation)) {
      add(responses, EVERY_GUARDED_CALL);
    }
    if (operation.getRequestBody() != null) {
      add(responses, EVERY_BODY);
    }
    responses.putAll(operation.getResponses().getAPIResponses());
    var all = OASFactory.createAPIResponses();
    responses.forEach(all::addAPIResponse);
    operation.setResponses(all);
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(CompleteDescription::complete);
    }
  }

  /** It says by itself that it needs no token; what says nothing needs the one of the API. */
  private static boolean isOpen(Operation operation) {
    return operation.getSecurity() != null && operation.getSecurity().isEmpty();
  }

  private static void complete(Parameter parameter) {
    if (parameter.getName().equals("subject")) {
      parameter.setDescription("A person's sub at the identity provider, or me: the token's own");
      parameter.getSchema().setPattern("^[A-Za-z0-9._:@-]{1," + Sub.MAX_LENGTH + "}$");
    } else if (parameter.getIn() == Parameter.In.PATH && parameter.getName().equals("purpose")) {
      parameter.setDescription("What the consent is about");
      // Set, not added: the plugin runs this filter more than once.
      parameter
          .getSchema()
          .setEnumeration(
              Arrays.stream(Purpose.values()).map(purpose -> (Object) purpose.code()).toList());
    }
  }

  private static void add(Map<String, APIResponse> responses, Map<String, String> described) {
    described.forEach((status, words) -> responses.put(status, problem(words)));
  }

  private static APIResponse problem(String words) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createAPIResponse()
        .description(words)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }
}
