package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;

/** Forgets a person's records: keys first, rows with the purge. */
@ApplicationScoped
class ConversationErasure implements ErasureStep {
  private Lockers lockers;
  private Keyring keyring;
  private Purge purge;
  private Clock clock;

  protected ConversationErasure() {}

  @Inject
  ConversationErasure(Lockers lockers, Keyring keyring, Purge purge, Clock clock) {
    this.lockers = lockers;
    this.keyring = keyring;
    this.purge = purge;
    this.clock = clock;
  }

  @Override
  public String place() {
    return "conversations";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.record", "main.access_event", "vault.record_key");
  }

  @Override
  public void erase(SubjectId subject) {
    lockers.shredAll(keyring.tag(subject), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    purge.run();
  }

  @Override
  public long present(SubjectId subject) {
    return lockers.remains(keyring.tag(subject)).live();
  }

  @Override
  public boolean goesAlone() {
    return true;
  }

  @Override
  public long remaining(SubjectId subject) {
    return lockers.remains(keyring.tag(subject)).all();
  }
}
