package org.custodes.tests.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.PersonCalls;

/** Legal holds by the API, by three people who are not each other. */
final class HoldCalls {
  private static final String HOLDS = "v1/legal-holds";

  private final Instance house;
  private final PersonCalls proposer;
  private final List<PersonCalls> approvers;

  HoldCalls(Instance house) {
    this.house = house;
    proposer = new PersonCalls(house, house.named("fatima"));
    approvers =
        List.of(
            new PersonCalls(house, house.named("jonas")),
            new PersonCalls(house, house.someone(Role.SUPPORT_LEAD)));
  }

  /** The id of a hold on listed conversations of a person that is in force. */
  String onListed(Instance.Person person, String authority, LocalDate until, String... handles) {
    var body =
        """
        {"subject":"%s","handles":["%s"],"authority":"%s","endsOn":"%s"}"""
            .formatted(person.sub(), String.join("\",\"", handles), authority, until);
    var id = post(proposer, 201, HOLDS, body).path("id").asText();
    approvers.forEach(approver -> post(approver, 200, HOLDS + "/" + id + "/approval", ""));
    return id;
  }

  /** Whether any is in force on a person. */
  boolean areOn(Instance.Person person) {
    try {
      return !new PersonCalls(house, person).get(200, HOLDS).path("holds").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it before its day. */
  void release(String id) {
    post(proposer, 200, HOLDS + "/" + id + "/release", "");
    approvers.forEach(approver -> post(approver, 200, HOLDS + "/" + id + "/release/approval", ""));
  }

  private static JsonNode post(PersonCalls who, int status, String path, String body) {
    try {
      return who.post(status, path, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
