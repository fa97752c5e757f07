package org.custodes.persistence.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.custodes.domain.conversation.Alongside;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.intake.IdempotencyRow;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.SealedSubject;
import org.custodes.domain.subject.SubjectState;
import org.custodes.domain.vault.SealKey;
import org.custodes.persistence.conversation.RecordsInMain;
import org.custodes.persistence.ledger.OutboxInMain;
import org.custodes.persistence.platform.MainLog;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The write-ahead log of the main cluster, decoded: what stores inserts rows that belong to nobody,
 * and touches nothing else.
 */
class StoringLogTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int STORES = 20;

  @BeforeEach
  void annaAlone() {
    TwoClusters.empty();
    TwoClusters.inMain(
        main -> {
          main.persist(
              SealedSubject.of(
                  new SubjectId(UUID.randomUUID()),
                  new byte[32],
                  1,
                  SubjectState.blank(),
                  SealKey.random()));
          return main;
        });
  }

  @Test
  void storingInsertsIntoThreeTablesAndNothingElse() throws SQLException {
    assertEquals(
        Set.of("record INSERT", "idempotency INSERT", "ledger_outbox INSERT"),
        changesOf(StoringLogTest::store));
  }

  @Test
  void storingThatTouchesAPersonIsSeen() throws SQLException {
    var changes =
        changesOf(
            main -> {
              store(main);
              main.createNativeQuery("UPDATE subject SET fence = fence + 1").executeUpdate();
            });
    assertTrue(changes.contains("subject HOT_UPDATE"), changes.toString());
  }

  private static void store(EntityManager main) {
    ConversationsOn.storeWithin(
        RecordsInMain.within(main), OutboxInMain.within(main), answer(main));
  }

  private static Alongside answer(EntityManager main) {
    var rows = new IdempotencyOnPostgres(main);
    var keyMac = new byte[32];
    RANDOM.nextBytes(keyMac);
    var row = new IdempotencyRow(keyMac, new byte[32], new byte[128], LocalDate.EPOCH);
    return new Alongside() {
      @Override
      public void insert() {
        rows.insert(row);
      }

      @Override
      public void delete() {
        throw new AssertionError("nothing is taken back here");
      }
    };
  }

  private static Set<String> changesOf(Consumer<EntityManager> transaction) throws SQLException {
    return MainLog.changesOf(
            () -> {
              for (int no = 0; no < STORES; no++) {
                TwoClusters.inMain(
                    main -> {
                      transaction.accept(main);
                      return main;
                    });
              }
            })
        .keySet();
  }
}
