package org.custodes.persistence.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.retention.HoldsOn;
import org.custodes.domain.retention.MovingDay;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.vault.Handle;
import org.custodes.persistence.conversation.RecordsInMain;
import org.custodes.persistence.ledger.OutboxInMain;
import org.custodes.persistence.platform.MainLog;
import org.custodes.persistence.platform.TwoClusters;
import org.custodes.persistence.subject.SubjectsInMain;
import org.custodes.persistence.vault.RealVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The write-ahead log of the main cluster, decoded, when a legal hold is set: an ordinary change of
 * its person, the hold's file, and nothing that says which records are held.
 */
class HoldLogTest {
  private static final Sub ANNA = Sub.of("anna-sub");
  private static final int RECORDS = 20;

  @TempDir private Path folder;

  private final MovingDay clock = new MovingDay(LocalDate.now(ZoneOffset.UTC));

  private HoldsOn holds;
  private Set<Handle> stored;
  private Runnable consent;
  private Runnable deleteOne;

  @BeforeEach
  void annaWithRecords() {
    TwoClusters.empty();
    var vault = RealVault.open(folder, clock);
    var outbox = OutboxInMain.open();
    var records = RecordsInMain.open();
    var people =
        PeopleOn.people(
            SubjectsInMain.open(), vault.people(), vault.keyring(), vault.master(), outbox, clock);
    var conversations =
        ConversationsOn.conversations(
            vault.lockers(), vault.keyring(), vault.master(), records, outbox);
    holds =
        new HoldsOn(
            people,
            PeopleOn.closing(
                SubjectsInMain.open(),
                vault.people(),
                vault.keyring(),
                vault.master(),
                outbox,
                clock),
            vault.lockers(),
            vault.keyring(),
            vault.itemKeys(),
            HoldsInMain.open(),
            outbox,
            clock);
    consent = () -> people.change(ANNA, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
    consent.run();
    for (int no = 0; no < RECORDS; no++) {
      var text =
          List.of(new MaskedUtterance(Speaker.USER, "How long do I boil an egg?", List.of()));
      ConversationsOn.store(
          conversations, people.find(ANNA).orElseThrow(), text, clock.today().plusDays(9));
    }
    stored = Set.copyOf(ConversationsOn.handles(conversations, people.find(ANNA).orElseThrow()));
    deleteOne =
        () -> {
          ConversationsOn.delete(conversations, stored.iterator().next(), clock.today());
          ConversationsOn.purge(vault.lockers(), records, outbox);
        };
  }

  private Map<String, Integer> settingOf(HoldScope scope) throws SQLException {
    var id = holds.almostSet(ANNA, scope, clock.today().plusDays(30));
    return MainLog.changesOf(() -> holds.approve(id));
  }

  private static Set<String> tables(Map<String, Integer> changes) {
    return changes.keySet().stream()
        .map(change -> change.substring(0, change.indexOf(' ')))
        .collect(Collectors.toSet());
  }

  /** Rows of the table that were updated; one whose sealed part is TOASTed is locked first. */
  private static int updates(String table, Map<String, Integer> changes) {
    return changes.entrySet().stream()
        .filter(change -> change.getKey().matches(table + " (HOT_)?UPDATE"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Test
  void settingAHoldLooksLikeAConsentAndTouchesNoRecord() throws SQLException {
    var ordinary = MainLog.changesOf(consent);
    assertEquals(Set.of("subject", "ledger_outbox"), tables(ordinary));
    assertEquals(1, updates("subject", ordinary), ordinary.toString());
    for (var scope : List.of(new HoldScope.Everything(), new HoldScope.Listed(stored))) {
      var changes = settingOf(scope);
      assertEquals(Set.of("subject", "legal_hold", "ledger_outbox"), tables(changes));
      assertEquals(1, updates("subject", changes), changes.toString());
      assertEquals(1, updates("legal_hold", changes), changes.toString());
    }
  }

  @Test
  void aHoldThatTouchedARecordWouldBeSeen() throws SQLException {
    var changes = MainLog.changesOf(deleteOne);
    assertTrue(tables(changes).contains("record"), changes.toString());
  }
}
