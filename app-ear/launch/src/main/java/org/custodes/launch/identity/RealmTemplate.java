package org.custodes.launch.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The wanted state of the realm: {@code realm} (settings), {@code roles} and {@code clients} in
 * Keycloak's own field names, with {@code ${…}} for what differs between instances.
 */
final class RealmTemplate {
  private static final String ACCOUNTS = "custodes-accounts";

  private final JsonNode document;

  RealmTemplate(JsonNode document) {
    this.document = document;
  }

  static RealmTemplate present() {
    return new RealmTemplate(Documents.tree("realm.json"));
  }

  /**
   * This template for one instance, without the client for accounts where the wish has no secret of
   * it; refuses any other placeholder that nobody fills.
   */
  JsonNode filledFor(RealmWish wish) {
    var secrets = wish.secrets();
    var values = new HashMap<String, JsonNode>();
    values.put("publicUrl", TextNode.valueOf(wish.publicUrl().toString()));
    values.put("consoleSecret", TextNode.valueOf(secrets.console().reveal()));
    values.put("assistantSecret", TextNode.valueOf(secrets.assistant().reveal()));
    values.put("sslRequired", TextNode.valueOf(wish.isDemo() ? "none" : "all"));
    values.put("demo", BooleanNode.valueOf(wish.isDemo()));
    secrets
        .accounts()
        .ifPresent(secret -> values.put("accountsSecret", TextNode.valueOf(secret.reveal())));
    return fill(values.containsKey("accountsSecret") ? document : withoutAccounts(), values);
  }

  private JsonNode withoutAccounts() {
    var rest = document.deepCopy();
    for (var clients = rest.path("clients").iterator(); clients.hasNext(); ) {
      if (clients.next().path("clientId").asText().equals(ACCOUNTS)) {
        clients.remove();
      }
    }
    return rest;
  }

  /**
   * Fills in after parsing, not before: a secret with a quotation mark would otherwise end its
   * string.
   */
  private static JsonNode fill(JsonNode node, Map<String, JsonNode> values) {
    if (node.isObject()) {
      var filled = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(e -> filled.set(e.getKey(), fill(e.getValue(), values)));
      return filled;
    }
    if (node.isArray()) {
      var filled = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> filled.add(fill(element, values)));
      return filled;
    }
    return node.isTextual() ? fill(node.textValue(), values) : node;
  }

  private static JsonNode fill(String text, Map<String, JsonNode> values) {
    if (!text.startsWith("${")) {
      return TextNode.valueOf(text);
    }
    int end = text.indexOf('}');
    var value = values.get(text.substring(2, end));
    if (value == null) {
      throw new IllegalStateException("nothing fills " + text + " in the realm template");
    }
    var rest = text.substring(end + 1);
    return rest.isEmpty() ? value : TextNode.valueOf(value.asText() + rest);
  }
}
