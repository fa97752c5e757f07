package org.custodes.persistence.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.PrivacyRequests.Lane;
import org.custodes.domain.privacyrequest.PrivacyRequests.Place;
import org.custodes.domain.privacyrequest.PrivacyRequests.Turn;
import org.custodes.domain.privacyrequest.PrivacyRequests.Wanted;
import org.custodes.domain.privacyrequest.RequestId;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a page of the queue costs the database, in its own pages of 8 KB: the figure that does not
 * depend on the machine. With {@code -Dqueue.rows=1000000} it is the proof; without, a smaller
 * table that a plan which reads too much betrays as well.
 */
class QueueCostTest {
  private static final int ROWS = Integer.getInteger("queue.rows", 60_000);
  private static final Regime[] LAWS = Regime.laws().toArray(Regime[]::new);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** As the console asks: 25 and one more. */
  private static final int PAGE = 26;

  private static final int COUNTED = 1_001;

  /** Of the issue, for a page with its counts. */
  private static final int MOST_BUFFERS = 300;

  private static final Pattern BUFFERS =
      Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

  /** Sealed blocks of their full size would fill a disk, and the queue reads none of them. */
  @BeforeAll
  static void fill() {
    TwoClusters.empty();
    TwoClusters.asMainSuperuser(
        "ALTER TABLE privacy_request DROP CONSTRAINT privacy_request_sealed_check");
    TwoClusters.asMainSuperuser(
        """
        INSERT INTO privacy_request
          (id, claimant, code_mac, type, regime, state, received_at, due_on, closed_on, version,
           sealed, assignee)
        SELECT CAST('019ac000-0000-7000-8000-' || lpad(to_hex(no * 7919 %% %1$d), 12, '0') AS uuid),
          sha256(CAST('p' || no AS bytea)), sha256(CAST('c' || no AS bytea)), no %% 7 + 1,
          no %% 4 + 1, no / 4 %% 13, timestamptz '2026-01-01', date '2026-01-01' + CAST(no %% 500 AS int),
          CASE WHEN no / 4 %% 13 IN (8, 10, 11, 12) THEN date '2026-06-01' END, 1, '\\x00',
          CASE WHEN no / 4 %% 13 = 4 AND no %% 50 < 2 THEN sha256('agent') END
        FROM generate_series(CAST(0 AS bigint), %1$d - 1) AS no
        """
            .formatted(ROWS));
    // commits here are asynchronous: what is not flushed yet is visible to all for no vacuum
    TwoClusters.asMainSuperuser("CHECKPOINT");
    TwoClusters.asMainSuperuser("VACUUM ANALYZE privacy_request");
  }

  @AfterAll
  static void restore() {
    TwoClusters.empty();
    TwoClusters.asMainSuperuser(
        "ALTER TABLE privacy_request ADD CONSTRAINT privacy_request_sealed_check"
            + " CHECK (octet_length(sealed) = 32768)");
  }

  private static List<Lane> lanes(Iterable<RequestState> states, Regime... regimes) {
    var lanes = new ArrayList<Lane>();
    states.forEach(
        state -> Arrays.stream(regimes).forEach(regime -> lanes.add(new Lane(state, regime))));
    return lanes;
  }

  private static Wanted wanted(List<Lane> lanes, Optional<LocalDate> dueBy, boolean mine) {
    return new Wanted(
        lanes, dueBy, mine ? Optional.of(sha256("agent")) : Optional.empty(), Optional.empty());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The views and states that the queue offers, under any law and under one. */
  private static List<Wanted> filters() {
    var open = RequestState.open();
    var waiting = EnumSet.of(RequestState.IDENTITY_PENDING, RequestState.CLARIFICATION_PENDING);
    return Stream.of(new Regime[][] {LAWS, {Regime.CCPA}})
        .flatMap(
            laws ->
                Stream.concat(
                    Stream.of(
                        wanted(lanes(open, laws), Optional.empty(), false),
                        wanted(lanes(open, laws), Optional.empty(), true),
                        wanted(lanes(open, laws), Optional.of(FIRST.plusDays(9)), false),
                        wanted(lanes(waiting, laws), Optional.empty(), false)),
                    Arrays.stream(RequestState.values())
                        .map(
                            state ->
                                wanted(lanes(EnumSet.of(state), laws), Optional.empty(), false))))
        .toList();
  }

  /** The first page, one amid, and one read back from there. */
  private static List<Optional<Turn>> turns() {
    var amid = new Place(FIRST.plusDays(250), new RequestId(new UUID(0x019ac00000007000L, -1L)));
    return List.of(
        Optional.empty(), Optional.of(new Turn(amid, false)), Optional.of(new Turn(amid, true)));
  }

  /** How many of its pages the database looked at, in memory or on disk. */
  private static long buffers(String sql, UnaryOperator<Query> bind) {
    var plan =
        TwoClusters.inMain(
            main -> {
              var text = new StringBuilder();
              for (var line :
                  bind.apply(main.createNativeQuery("EXPLAIN (ANALYZE, BUFFERS) " + sql))
                      .getResultList()) {
                text.append(line).append('\n');
              }
              return text.toString();
            });
    var first = BUFFERS.matcher(plan);
    assertTrue(first.find(), plan);
    long seen = number(first.group(1)) + number(first.group(2));
    assertTrue(seen > 0, plan);
    assertTrue(!plan.contains("Seq Scan on privacy_request"), plan);
    return seen;
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  @Test
  void aPageWithItsCountsReadsAtMostThreeHundredBuffersWhateverIsAsked() {
    var open = RequestState.open();
    var tabs =
        List.of(
            wanted(lanes(open, LAWS), Optional.empty(), false),
            wanted(lanes(open, LAWS), Optional.empty(), true),
            wanted(lanes(EnumSet.of(RequestState.TRIAGED), LAWS), Optional.empty(), false),
            wanted(lanes(open, LAWS), Optional.of(FIRST.plusDays(3)), false),
            wanted(lanes(open, LAWS), Optional.of(FIRST), false),
            wanted(
                lanes(EnumSet.of(RequestState.IDENTITY_PENDING), Regime.GDPR),
                Optional.empty(),
                false));
    long counts =
        buffers(
            PrivacyRequestsOnPostgres.counting(tabs),
            query -> PrivacyRequestsOnPostgres.bindCounts(query, tabs, COUNTED));
    long dearest = 0;
    for (var wanted : filters()) {
      for (var turn : turns()) {
        dearest =
            Math.max(
                dearest,
                buffers(
                    PrivacyRequestsOnPostgres.page(wanted, turn),
                    query -> PrivacyRequestsOnPostgres.bindPage(query, wanted, turn, PAGE)));
      }
    }
    System.out.printf(
        "queue of %d requests: %d buffers for the counts, at most %d for a page%n",
        ROWS, counts, dearest);
    assertTrue(
        counts + dearest <= MOST_BUFFERS, counts + " for the counts, " + dearest + " for a page");
  }

  @Test
  void countsNoFurtherThanItIsAsked() {
    var any = wanted(lanes(EnumSet.allOf(RequestState.class), LAWS), Optional.empty(), false);
    assertEquals(
        List.of((long) COUNTED),
        TwoClusters.inMain(
            main -> new PrivacyRequestsOnPostgres(main).counts(List.of(any), COUNTED)));
  }
}
