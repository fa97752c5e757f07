package org.custodes.gate.chatset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * A labelled conversation.
 *
 * @param skeleton the template that it was made of
 */
record Chat(String id, String skeleton, List<Turn> turns) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Chat {
    turns = List.copyOf(turns);
  }

  /** One line of JSON. */
  String line() {
    var chat = JSON.createObjectNode().put("id", id).put("skeleton", skeleton);
    var messages = chat.putArray("messages");
    for (var turn : turns) {
      var message = messages.addObject().put("role", turn.role()).put("text", turn.text());
      var spans = message.putArray("spans");
      turn.labels()
          .forEach(
              label ->
                  spans
                      .addObject()
                      .put("start", label.start())
                      .put("end", label.end())
                      .put("type", label.type()));
    }
    return chat.toString();
  }
}
