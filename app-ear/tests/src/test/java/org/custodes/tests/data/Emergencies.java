package org.custodes.tests.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;

/**
 * Emergency readings by the API. There is one at a time in the whole house, so whoever needs a
 * state of it brings it about.
 */
public final class Emergencies {
  /** Where one is opened. */
  public static final String PATH = "v1/access-grants/break-glass";

  public static final String BODY =
      "{\"purpose\": \"training\", \"reason\": \"A text turned up where it must not be.\"}";

  public static final String FINDING = "It was needed, and nothing follows.";

  private static final String GRANTS = "v1/access-grants/";

  private final PersonCalls officer;
  private final PersonCalls chair;
  private final OwnersTable owner;

  public Emergencies(Instance house) {
    officer = new PersonCalls(house, house.named("jonas"));
    chair = new PersonCalls(house, house.someone(Role.BOARD_CHAIR));
    owner = new OwnersTable(house);
  }

  /** What is open or waits for its review; a missing node if nothing does. */
  public JsonNode standing() {
    try {
      return officer.get(200, GRANTS + "alarm").path("grants").path(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that runs, opened by Jonas, whatever stood before. */
  public void open() {
    close();
    post(officer, 201, PATH, BODY);
  }

  /** One that has ended and waits for its review. */
  public void due() {
    open();
    end();
  }

  /** One whose file nobody can open any more, as after a restore of the vault. */
  public void lost() {
    open();
    owner.inMain(
        "UPDATE access_grant SET sealed = set_byte(sealed, 99, 255 - get_byte(sealed, 99))"
            + " WHERE kept_until = DATE '9999-12-31'");
  }

  /** Ends what runs. */
  public void end() {
    var standing = standing();
    if (standing.path("state").asText().equals("RUNNING")) {
      post(officer, 200, GRANTS + standing.path("id").asText() + "/end", "");
    }
  }

  /** Ends and reviews what stands. */
  public void close() {
    end();
    var due = standing();
    if (!due.isMissingNode()) {
      var body = "{\"finding\": \"" + FINDING + "\"}";
      post(chair, 200, GRANTS + due.path("id").asText() + "/review", body);
    }
  }

  private static void post(PersonCalls who, int status, String path, String body) {
    try {
      who.post(status, path, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
