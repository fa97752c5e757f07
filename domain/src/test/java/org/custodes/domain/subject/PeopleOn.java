package org.custodes.domain.subject;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.MasterKey;
import org.custodes.domain.vault.PersonKeys;

/** People on whatever a test gives them, each main call a transaction of its own. */
public final class PeopleOn {
  private PeopleOn() {}

  public static People people(
      Subjects subjects, KeyVault vault, Keyring keyring, MasterKey master, LedgerOutbox outbox) {
    return people(subjects, vault, keyring, master, outbox, Clock.systemUTC());
  }

  public static People people(
      Subjects subjects,
      KeyVault vault,
      Keyring keyring,
      MasterKey master,
      LedgerOutbox outbox,
      Clock clock) {
    var main = main(subjects, outbox);
    return new People(
        subjects, vault, keyring, new PersonKeys(master), main, new SecureRandom(), clock);
  }

  /** A change by which a person switches all storage on or off. */
  public static PersonChange stores(boolean enabled) {
    return before ->
        PersonChange.Outcome.ofState(before.state().storing(enabled), "storage " + enabled);
  }

  private static MainTransaction main(Subjects subjects, LedgerOutbox outbox) {
    return new MainTransaction(
        subjects, outbox, (Iterable<FollowsState>) List.<FollowsState>of(), List.<ErasureStep>of());
  }

  /** How incarnations end on the same. */
  public static Closing closing(
      Subjects subjects,
      KeyVault vault,
      Keyring keyring,
      MasterKey master,
      LedgerOutbox outbox,
      Clock clock) {
    var main = main(subjects, outbox);
    return new Closing(subjects, vault, keyring, new PersonKeys(master), main, clock);
  }

  /** A change by which a person decides on a purpose. */
  public static PersonChange says(Purpose purpose, ConsentState decision) {
    return before ->
        PersonChange.Outcome.ofState(
            before
                .state()
                .decided(
                    purpose,
                    new KeptConsent(
                        decision, before.state().events(), Instant.EPOCH, "1", "en", "settings")),
            decision.name());
  }
}
