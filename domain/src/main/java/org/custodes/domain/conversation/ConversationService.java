package org.custodes.domain.conversation;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.AccessNotes;
import org.custodes.domain.access.Caller;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.Shredding;

/**
 * Door: what is kept of a person's conversations. They see, open and delete their own, and nobody
 * else's; the assistant reads what was kept to give it context.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConversationService {
  /** Records opened at once while messages are gathered. */
  private static final int GATHERED_AT_ONCE = 20;

  @Inject private Caller caller;
  @Inject private People people;
  @Inject private Conversations conversations;
  @Inject private AccessNotes accesses;
  @Inject private Clock clock;

  /**
   * The caller's own records, newest first.
   *
   * @param before only what stands below this slot; {@link Integer#MAX_VALUE} for the first page
   * @param limit 1 to {@value LimitOutOfRange#MOST}
   * @throws LimitOutOfRange if more or fewer are asked for
   */
  @RolesAllowed(SUBJECT)
  public List<KeptRecord> mine(int before, int limit) {
    LimitOutOfRange.require(limit);
    return people.find(caller.actor().sub()).stream()
        .flatMap(
            person ->
                conversations
                    .newest(person.id(), before, limit, EnumSet.allOf(RecordPurpose.class))
                    .stream())
        .map(KeptRecord::of)
        .toList();
  }

  /**
   * Opens one of the caller's own records.
   *
   * @throws UnknownRecord if the handle is nobody's or somebody else's
   */
  @RolesAllowed(SUBJECT)
  public OpenedRecord open(Handle handle) {
    var own = requireOwn(handle);
    return conversations.open(List.of(own)).stream().findFirst().orElseThrow(UnknownRecord::new);
  }

  /**
   * Deletes one record at once and without staff (GDPR Art. 17(1)(b)); its key is destroyed when
   * this returns, its row follows within a minute. A person deletes what is theirs; the assistant,
   * which was given the handle when it stored the record, deletes that.
   *
   * @throws UnknownRecord if the handle is nobody's, for a person also if it is somebody else's, or
   *     was deleted before
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public Deletion delete(Handle handle) {
    if (!caller.actor().has(ASSISTANT)) {
      requireOwn(handle);
    }
    return deleteNow(handle);
  }

  /**
   * What is kept under a handle, without its text, for whoever holds it and may delete it.
   *
   * @return empty if the handle is nobody's, or was deleted before
   */
  @PermitAll
  public Optional<KeptRecord> byHandle(Handle handle) {
    return conversations.find(handle).map(KeptRecord::of);
  }

  /**
   * Deletes one record for whoever holds its handle, without a sign-in: sixteen bytes that cannot
   * be guessed and that only its owner and their assistant were given.
   *
   * @throws UnknownRecord if the handle is nobody's, or was deleted before
   */
  @PermitAll
  public Deletion deleteByHandle(Handle handle) {
    return deleteNow(handle);
  }

  private Deletion deleteNow(Handle handle) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return switch (conversations.delete(handle, today)) {
      case Shredding.Shredded shredded -> new Deletion.Deleted();
      case Shredding.Held held -> new Deletion.Held(held.until());
      case Shredding.Unknown unknown -> throw new UnknownRecord();
    };
  }

  /**
   * The newest messages that are kept to give a person's assistant context, in the order in which
   * they were spoken (promise P12). Each call is counted where the person can see it.
   *
   * @param subject a person's {@code sub} or {@code me}
   * @param purpose must be context
   * @param limit messages, 1 to {@value LimitOutOfRange#MOST}
   * @throws ContextPurposeOnly if another purpose is named
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public List<Utterance> context(String subject, Purpose purpose, int limit) {
    var sub = caller.mayActFor(subject, ContextAct.READ, purpose);
    LimitOutOfRange.require(limit);
    var person = people.find(sub).filter(found -> found.state().allows(Purpose.CONTEXT));
    person.ifPresent(found -> accesses.note(found.id(), found.key(), AccessKind.CONTEXT_READ));
    return person.map(found -> newestMessages(found, limit)).orElse(List.of());
  }

  private List<Utterance> newestMessages(Person person, int limit) {
    var newestFirst = new ArrayList<Utterance>();
    int before = Integer.MAX_VALUE;
    while (newestFirst.size() < limit) {
      var entries =
          conversations.newest(
              person.id(), before, GATHERED_AT_ONCE, Set.of(RecordPurpose.CONTEXT));
      if (entries.isEmpty()) {
        break;
      }
      before = entries.getLast().slot();
      conversations
          .open(entries.stream().filter(entry -> !entry.frozen()).toList())
          .forEach(record -> newestFirst.addAll(record.conversation().reversed()));
    }
    return newestFirst.stream().limit(limit).toList().reversed();
  }

  private LockerEntry requireOwn(Handle handle) {
    return people
        .find(caller.actor().sub())
        .flatMap(person -> conversations.own(person.id(), handle))
        .orElseThrow(UnknownRecord::new);
  }
}
