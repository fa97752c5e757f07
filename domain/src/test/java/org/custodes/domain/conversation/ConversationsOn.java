package org.custodes.domain.conversation;

import java.security.SecureRandom;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.MasterKey;
import org.custodes.domain.vault.RecordKeys;

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
        new RecordTransaction(records, outbox),
        new SecureRandom());
  }

  /** Purges everything that is shredded. */
  public static long purge(Lockers lockers, Records records, LedgerOutbox outbox) {
    return new Purge(lockers, records, new RecordTransaction(records, outbox)).run();
  }
}
