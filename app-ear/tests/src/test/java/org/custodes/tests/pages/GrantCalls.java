package org.custodes.tests.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.PersonCalls;

/** Access grants by the API: asked for by a trainer, approved by an officer and a lead. */
final class GrantCalls {
  private static final String GRANTS = "v1/access-grants";

  /** One page every two seconds, and a little. */
  private static final Duration PACE = Duration.ofMillis(2_100);

  private final PersonCalls trainer;
  private final PersonCalls officer;
  private final PersonCalls lead;

  GrantCalls(Instance house) {
    trainer = new PersonCalls(house, house.someone(Role.TRAINER));
    officer = new PersonCalls(house, house.named("fatima"));
    lead = new PersonCalls(house, house.someone(Role.SUPPORT_LEAD));
  }

  /** The id of a grant that waits. */
  String asked() {
    var body =
        """
        {"purpose":"training","turns":["user","assistant"],"volume":2000,"hours":24,
         "reason":"To see how people ask about cooking, and whether the answers help."}""";
    return post(trainer, 201, GRANTS, body).path("id").asText();
  }

  /** The id of a grant that runs. */
  String running() {
    var id = asked();
    for (var approver : new PersonCalls[] {officer, lead}) {
      post(approver, 200, GRANTS + "/" + id + "/approval", "");
    }
    return id;
  }

  /** Reads all pages of a fresh grant. */
  void readEverything() throws InterruptedException {
    var id = running();
    JsonNode page;
    do {
      page = post(trainer, 200, GRANTS + "/" + id + "/pages", "");
      Thread.sleep(PACE);
    } while (!page.path("last").asBoolean());
  }

  private static JsonNode post(PersonCalls who, int status, String path, String body) {
    try {
      return who.post(status, path, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
