package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** The board appoints somebody by the API: all of its members, and nobody else. */
class MembershipIT {
  private static final Instance HOUSE = Instance.running();
  private static final List<String> MEMBERS =
      List.of("ingrid", "amara", "piotr", "leilani", "solveig", "dmitri", "yuki");

  private static PersonCalls calls(String name) {
    return new PersonCalls(HOUSE, HOUSE.named(name));
  }

  @Test
  void theBoardAppointsByAMotionThatEverybodyCanReadAfterwards() throws IOException {
    var holder = UUID.randomUUID().toString();
    // in a year, so that no panel of this house is drawn from a seat that nobody signs in for
    var from = LocalDate.now(ZoneOffset.UTC).plusYears(1);
    var motion =
        """
        {"kind":"APPOINT","holder":"%s","field":"SECURITY","from":"%s","until":"%s",
         "reason":"The board needs a second expert in security."}"""
            .formatted(holder, from, from.plusYears(1));
    for (var outsider : List.of("fatima", "tomas")) {
      calls(outsider).post(403, "v1/board/motions", motion);
    }
    var moved = calls("amara").post(200, "v1/board/motions", motion).path("motions").path(0);
    var path = "v1/board/motions/" + moved.path("no").asInt();
    for (var name : MEMBERS) {
      if (name.equals(MEMBERS.getLast())) {
        // one may still vote
        calls("ingrid").post(409, path + "/closing", "");
      }
      calls(name).post(200, path + "/votes", "{\"choice\":\"YES\"}");
    }
    calls("ingrid").post(409, path + "/votes", "{\"choice\":\"NO\"}");
    assertFalse(publicBoard().contains("a second expert in security"), "it is open");
    long before = closed();
    var board = calls("ingrid").post(200, path + "/closing", "");
    assertEquals("CARRIED", board.path("motions").path(0).path("result").asText());
    assertEquals(7, board.path("motions").path(0).path("votes").size());
    var seat = last(board.path("members"));
    assertEquals(board.path("motions").path(0).path("seat").asInt(), seat.path("seat").asInt());
    assertEquals(from.toString(), seat.path("from").asText());
    assertTrue(Patience.until(Duration.ofSeconds(30), () -> closed() == before + 1));
    var everybody = publicBoard();
    assertTrue(everybody.contains("a second expert in security"));
    assertFalse(everybody.contains(holder), "seats, not accounts");
  }

  private static JsonNode last(JsonNode members) {
    return members.path(members.size() - 1);
  }

  private static String publicBoard() throws IOException {
    return new String(
        HOUSE.site().resolve("/board").toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The entries of closed motions in the log. */
  private static long closed() {
    return new OwnersTable(HOUSE)
        .count(
            "SELECT count(*) FROM ledger_leaf WHERE convert_from(entry, 'UTF8') LIKE"
                + " '%\"type\":\"board.motion-closed\",%'");
  }
}
