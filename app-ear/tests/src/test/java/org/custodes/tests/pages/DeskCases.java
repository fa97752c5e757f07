package org.custodes.tests.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.custodes.tests.data.PersonCalls;

/** Requests of one person, brought by the API as far as a page wants to show them. */
public final class DeskCases {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> BEYOND_WITHDRAWAL =
      Set.of("COMPLETED", "PARTIALLY_COMPLETED", "REFUSED", "WITHDRAWN", "DUPLICATE");

  private final Asked assistant;
  private final PersonCalls own;
  private final PersonCalls agent;
  private final PersonCalls lead;

  public DeskCases(Instance house, Instance.Person person) {
    assistant = new Asked(house, person);
    own = new PersonCalls(house, person);
    agent = new PersonCalls(house, house.someone(Role.SUPPORT_AGENT));
    lead = new PersonCalls(house, house.someone(Role.SUPPORT_LEAD));
  }

  /** The id of a request for everything, of a person of whom conversations are kept. */
  String filed() {
    withdrawAll();
    assistant.decide("training", "GIVEN");
    assistant.offer("training", "Which stars are seen in March?");
    assistant.offer("training", "And in September?");
    return post(
            own,
            201,
            "v1/privacy-requests",
            "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"ALL\"}")
        .path("id")
        .asText();
  }

  /** Takes back every request of the person that can be. */
  void withdrawAll() {
    for (var request : get(own, "v1/privacy-requests").path("requests")) {
      if (!BEYOND_WITHDRAWAL.contains(request.path("state").asText())) {
        post(own, 200, "v1/privacy-requests/" + request.path("id").asText() + "/withdrawal", "");
      }
    }
  }

  /** The id of a request that waits for a legal hold to end. */
  Optional<String> held() {
    for (var request : get(own, "v1/privacy-requests").path("requests")) {
      if (request.path("state").asText().equals("PARTIALLY_COMPLETED")) {
        return Optional.of(request.path("id").asText());
      }
    }
    return Optional.empty();
  }

  String planned() {
    var id = filed();
    plan(id);
    return id;
  }

  private void plan(String id) {
    decide(agent, id, "assignment", "");
    decide(agent, id, "plan", "");
  }

  String approved() {
    var id = planned();
    approve(id);
    return id;
  }

  private void approve(String id) {
    decide(lead, id, "approval", "{\"hash\":\"%s\"}".formatted(hash(id)));
  }

  /** The id of a request that was carried out: nothing of the person is left. */
  public String completed() {
    var id = approved();
    execute(id, "COMPLETED");
    return id;
  }

  /** Has a filed request carried out, until the house cannot do more. */
  void carryOut(String id, String state) {
    plan(id);
    approve(id);
    execute(id, state);
  }

  private void execute(String id, String state) {
    execute(id);
    Patience.until(PATIENCE, () -> state(id).equals(state));
  }

  /** Has an approved plan carried out, and waits for nothing. */
  void execute(String id) {
    decide(
        agent,
        id,
        "execution",
        "{\"hash\":\"%s\",\"number\":\"%s\"}".formatted(hash(id), number(id)));
  }

  String number(String id) {
    return seen(id).path("number").asText();
  }

  public String state(String id) {
    return seen(id).path("state").asText();
  }

  /** As its person is told. */
  String ownState(String id) {
    return get(own, "v1/privacy-requests/" + id).path("state").asText();
  }

  String failedPlace(String id) {
    return seen(id).path("failedPlace").asText();
  }

  boolean isStalled(String id) {
    return seen(id).path("stalled").asBoolean();
  }

  private String hash(String id) {
    return seen(id).at("/plan/hash").asText();
  }

  private JsonNode seen(String id) {
    return get(agent, "v1/desk/privacy-requests/" + id);
  }

  private static void decide(PersonCalls staff, String id, String decision, String body) {
    post(staff, 200, "v1/desk/privacy-requests/" + id + "/" + decision, body);
  }

  private static JsonNode post(PersonCalls who, int status, String path, String body) {
    try {
      return who.post(status, path, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode get(PersonCalls who, String path) {
    try {
      return who.get(200, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
