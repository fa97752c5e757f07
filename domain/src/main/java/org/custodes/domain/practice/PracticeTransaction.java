package org.custodes.domain.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.ledger.RecordBody;

/** Keeps the acts on a practice, each with its leaf, in one transaction. */
@ApplicationScoped
class PracticeTransaction {
  private static final int SALT_BYTES = 32;

  private Practices practices;
  private LedgerOutbox outbox;
  private SecureRandom random;

  protected PracticeTransaction() {}

  @Inject
  PracticeTransaction(Practices practices, LedgerOutbox outbox, SecureRandom random) {
    this.practices = practices;
    this.outbox = outbox;
    this.random = random;
  }

  /**
   * @throws PracticeMovedOn if somebody else's act was faster; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(Practice practice) {
    var row = PracticeRow.of(practice);
    for (var entry : practice.news()) {
      var salt = new byte[SALT_BYTES];
      random.nextBytes(salt);
      if (!practices.append(entry, salt, row)) {
        throw new PracticeMovedOn();
      }
      outbox.queue(
          Leaf.governance(
              "practice." + entry.act().type(),
              LocalDate.ofInstant(entry.at(), ZoneOffset.UTC),
              salt,
              RecordBody.of(entry)));
    }
  }
}
