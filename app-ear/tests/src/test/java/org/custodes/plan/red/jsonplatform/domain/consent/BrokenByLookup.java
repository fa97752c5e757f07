package org.custodes.plan.red.jsonplatform.domain.consent;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Looks for the platform's JSON at each value. */
final class BrokenByLookup {
  private BrokenByLookup() {}

  static JsonObject said() {
    return Json.createObjectBuilder().build();
  }
}
