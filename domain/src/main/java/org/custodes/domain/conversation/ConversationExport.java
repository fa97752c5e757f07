package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.subject.People;
import org.custodes.domain.vault.RecordPurpose;

/** Gives a person what is kept of their conversations, newest first, with handle and last day. */
@ApplicationScoped
class ConversationExport implements ExportPart {
  private static final int PAGE = 200;

  @Inject private People people;
  @Inject private Conversations conversations;

  protected ConversationExport() {}

  @Override
  public String name() {
    return "conversations";
  }

  @Override
  public JsonObject export(Sub sub) {
    var all = Json.createArrayBuilder();
    people
        .find(sub)
        .ifPresent(
            person -> {
              int before = Integer.MAX_VALUE;
              while (true) {
                var entries =
                    conversations.newest(
                        person.id(), before, PAGE, EnumSet.allOf(RecordPurpose.class));
                if (entries.isEmpty()) {
                  break;
                }
                before = entries.getLast().slot();
                conversations.open(entries).forEach(record -> all.add(json(record)));
              }
            });
    return Json.createObjectBuilder().add("conversations", all).build();
  }

  private static JsonObject json(OpenedRecord record) {
    var messages = Json.createArrayBuilder();
    record
        .conversation()
        .forEach(
            said ->
                messages.add(
                    Json.createObjectBuilder()
                        .add("role", said.speaker().code())
                        .add("text", said.text())));
    return Json.createObjectBuilder()
        .add("handle", record.kept().handle().text())
        .add("purpose", record.kept().purpose().name())
        .add("expiresOn", record.kept().expiresOn().toString())
        .add("messages", messages)
        .build();
  }
}
