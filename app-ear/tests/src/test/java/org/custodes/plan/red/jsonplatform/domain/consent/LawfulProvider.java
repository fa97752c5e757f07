package org.custodes.plan.red.jsonplatform.domain.consent;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

/** Keeps what it has found. */
final class LawfulProvider {
  private static final JsonProvider JSON = JsonProvider.provider();

  private LawfulProvider() {}

  static JsonObject said() {
    return JSON.createObjectBuilder().build();
  }
}
