package org.custodes.domain.conversation;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.subject.People;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.RecordPurpose;

/** Gives a person what is kept of their conversations, newest first, with handle and last day. */
@ApplicationScoped
class ConversationExport implements ExportPart {
  private static final int PAGE = 100;

  @Inject private People people;
  @Inject private Conversations conversations;

  protected ConversationExport() {}

  @Override
  public String name() {
    return "conversations";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    people.find(sub).ifPresent(person -> export(person.id(), pages));
  }

  private void export(SubjectId person, Pages pages) {
    var entries = page(person, Integer.MAX_VALUE);
    int slots = entries.isEmpty() ? 0 : entries.getFirst().slot() + 1;
    while (!entries.isEmpty()) {
      int lowest = entries.getLast().slot();
      var fetched = conversations.fetch(entries);
      pages.add(() -> page(fetched), (int) (100L * (slots - lowest) / slots));
      entries = page(person, lowest);
    }
  }

  private JsonObject page(List<Conversations.Fetched> fetched) {
    var records = JSON.createArrayBuilder();
    fetched.forEach(record -> records.add(json(conversations.open(record))));
    return JSON.createObjectBuilder().add("conversations", records).build();
  }

  private List<LockerEntry> page(SubjectId person, int before) {
    return conversations.newest(person, before, PAGE, EnumSet.allOf(RecordPurpose.class));
  }

  private static JsonObject json(OpenedRecord record) {
    var messages = JSON.createArrayBuilder();
    record
        .conversation()
        .forEach(
            said ->
                messages.add(
                    JSON.createObjectBuilder()
                        .add("role", said.speaker().code())
                        .add("text", said.text())));
    var json =
        JSON.createObjectBuilder()
            .add("handle", record.kept().handle().text())
            .add("purpose", record.kept().consentedTo().code())
            .add("expiresOn", record.kept().expiresOn().toString());
    record.kept().heldUntil().ifPresent(day -> json.add("heldUntil", day.toString()));
    return json.add("messages", messages).build();
  }
}
