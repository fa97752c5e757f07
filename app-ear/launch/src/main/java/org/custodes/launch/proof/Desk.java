package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import org.custodes.launch.process.Patience;

/** A support agent and a lead who decide at once. */
final class Desk {

  /** Short beside what is measured, and for some seconds no more than one person may ask. */
  private static final Duration GLANCE = Duration.ofMillis(25);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api agent;
  private final Api lead;

  /**
   * @param status what {@code status --json} says of the instance
   */
  Desk(JsonNode status) {
    agent = Api.ofPerson(status, "support-agent", 0);
    lead = Api.ofPerson(status, "support-lead", 0);
  }

  void signIn() throws IOException {
    agent.signIn();
    lead.signIn();
  }

  /**
   * Everything of a person who asks for it now.
   *
   * @return seconds from the wish to the moment its certificate is there
   */
  double forget(Api person) throws IOException {
    var began = System.nanoTime();
    var filed =
        person.post(
            "/v1/privacy-requests", "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"ALL\"}");
    var at = "/v1/desk/privacy-requests/" + filed.path("id").asText();
    agent.post(at + "/assignment", "");
    var seen = "{\"hash\":\"" + agent.post(at + "/plan", "").at("/plan/hash").asText() + "\"";
    lead.post(at + "/approval", seen + "}");
    agent.post(at + "/execution", seen + ",\"number\":\"" + filed.path("number").asText() + "\"}");
    var own = "/v1/privacy-requests/" + filed.path("id").asText();
    if (!Patience.until(PATIENCE, GLANCE, () -> isCertified(person, own))) {
      throw new Refuted("Somebody was not forgotten within " + PATIENCE.toSeconds() + " s.");
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private static boolean isCertified(Api person, String own) {
    try {
      return person.state(own).equals("COMPLETED");
    } catch (IOException e) {
      throw new Refuted("Its person cannot see how it stands: " + e.getMessage());
    }
  }
}
