package org.custodes.launch.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Whether what Keycloak has already says what the template wants; what it has beyond is free. */
final class Likeness {
  private Likeness() {}

  static boolean covers(JsonNode present, JsonNode wanted) {
    if (wanted.isObject()) {
      return wanted.properties().stream()
          .allMatch(e -> covers(present.path(e.getKey()), e.getValue()));
    }
    if (wanted.isArray()) {
      return texts(present).equals(texts(wanted));
    }
    // Keycloak leaves out what is empty, and keeps attributes as text.
    return present.asText("").equals(wanted.asText(""));
  }

  private static Set<String> texts(JsonNode array) {
    var texts = new HashSet<String>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
