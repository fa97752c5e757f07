package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.custodes.launch.proof.Notebook.Change;

/** The assistant's service account, speaking to the API as any assistant would. */
final class Assistant {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Api api;

  /**
   * @param status what {@code status --json} says of the instance
   */
  Assistant(JsonNode status) {
    this.api = Api.ofAssistant(status);
  }

  /** Asks for a token; they live shorter than a campaign. */
  void signIn() throws IOException {
    api.signIn();
  }

  /** Asks for a change; whoever returns normally was acknowledged. */
  void decide(Change change) throws IOException {
    var body = JSON.createObjectNode().put("decision", change.decision());
    body.putObject("notice").put("version", "1").put("language", "en");
    body.put("method", change.method());
    var answer =
        api.send(
            api.to("/v1/consents/" + change.place())
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    if (answer.statusCode() != 200) {
      throw new IOException("not acknowledged: " + answer.statusCode() + " " + answer.body());
    }
  }

  /**
   * Offers a conversation, under an idempotency key of its own.
   *
   * @param messages JSON
   * @return whether it was stored; refused otherwise
   */
  boolean offer(String person, String purpose, String messages) throws IOException {
    var answer =
        api.send(
            api.to("/v1/conversations")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"subject\":\""
                            + person
                            + "\",\"purpose\":\""
                            + purpose
                            + "\",\"messages\":"
                            + messages
                            + "}")));
    return switch (answer.statusCode()) {
      case 201 -> true;
      case 200 -> false;
      default -> throw new IOException("not judged: " + answer.statusCode() + " " + answer.body());
    };
  }

  /** How a person stands to everything. */
  JsonNode consents(String person) throws IOException {
    var answer = api.send(api.to("/v1/consents/" + person).GET());
    if (answer.statusCode() != 200) {
      throw new IOException("not readable: " + answer.statusCode() + " " + answer.body());
    }
    return Api.read(answer);
  }

  /** What a person's assistant may go on from. */
  JsonNode context(String person) throws IOException {
    return api.post("/v1/context", "{\"subject\":\"" + person + "\",\"purpose\":\"context\"}");
  }
}
