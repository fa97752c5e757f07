package org.custodes.domain.conversation;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.access.FakeAccessEvents;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.lifecycle.FakeRestore;
import org.custodes.domain.subject.Person;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.MasterKey;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;

/** Conversations on whatever a test gives them, each main call a transaction of its own. */
public final class ConversationsOn {
  private ConversationsOn() {}

  public static Conversations conversations(
      Lockers lockers, Keyring keyring, MasterKey master, Records records, LedgerOutbox outbox) {
    return new Conversations(
        lockers,
        new RecordKeys(master),
        keyring,
        records,
        main(records, outbox),
        new SecureRandom());
  }

  private static RecordTransaction main(Records records, LedgerOutbox outbox) {
    return new RecordTransaction(records, new FakeAccessEvents(), outbox);
  }

  /** What the server commits in one transaction of the main cluster when it stores. */
  public static void storeWithin(Records records, LedgerOutbox outbox, Alongside alongside) {
    var leaf = Leaf.personal(new byte[32], new byte[] {1});
    main(records, outbox).store(RecordsContract.row(), leaf, alongside);
  }

  /** Purges everything that is shredded. */
  public static long purge(Lockers lockers, Records records, LedgerOutbox outbox) {
    return new Purge(lockers, main(records, outbox)).run();
  }

  /** Purges everything that is shredded, and who read it. */
  public static long purge(Lockers lockers, Records records, AccessEvents reads) {
    return new Purge(lockers, new RecordTransaction(records, reads, leaf -> {})).run();
  }

  /** What the walk over strays does in two nights, after which every half is gone. */
  public static void twoNights(Lockers lockers, Records records, LedgerOutbox outbox) {
    var strays = new Strays(lockers, records, main(records, outbox), FakeRestore.none());
    for (int night = 0; night < 2; night++) {
      strays.purgeKeyless();
      strays.discardRowless();
    }
  }

  public static Optional<Handle> store(
      Conversations conversations,
      Person person,
      List<MaskedUtterance> conversation,
      LocalDate expiresOn) {
    return conversations.store(
        person, RecordPurpose.TRAINING, conversation, expiresOn, handle -> Alongside.NOTHING);
  }

  public static Optional<Handle> store(
      Conversations conversations,
      Person person,
      RecordPurpose purpose,
      List<MaskedUtterance> conversation,
      LocalDate expiresOn) {
    return conversations.store(
        person, purpose, conversation, expiresOn, handle -> Alongside.NOTHING);
  }

  /** The handles of everything that a person reaches, newest first. */
  public static List<Handle> handles(Conversations conversations, Person person) {
    var entries =
        conversations.newest(
            person.id(), Integer.MAX_VALUE, 1_000, EnumSet.allOf(RecordPurpose.class));
    return conversations.open(entries).stream().map(record -> record.kept().handle()).toList();
  }

  public static void delete(Conversations conversations, Handle handle, LocalDate today) {
    conversations.delete(handle, today);
  }
}
