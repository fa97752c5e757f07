package org.custodes.domain.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantState;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand sequences of asking, approving, ending, reading and time, beside a plain account of
 * what is allowed: nothing is read without an entry, nobody approves what they asked for, and
 * nothing opens after its end.
 */
class AnyOrderOfReadingTest {
  private static final int SEQUENCES = 10_000;
  private static final int ACTS = 16;

  /** People with their roles; one has both that approve, one asks and approves. */
  private static final Map<Sub, Set<String>> STAFF =
      Map.of(
          Sub.of("trainer"), Set.of(Role.TRAINER),
          Sub.of("trainer-and-lead"), Set.of(Role.TRAINER, Role.SUPPORT_LEAD),
          Sub.of("officer"), Set.of(Role.PRIVACY_OFFICER),
          Sub.of("lead"), Set.of(Role.SUPPORT_LEAD),
          Sub.of("both"), Set.of(Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD));

  private static final List<Sub> PEOPLE =
      STAFF.keySet().stream().sorted(Comparator.comparing(Sub::value)).toList();

  /** What the account knows of a grant. */
  private static final class Account {
    private final Sub asker;
    private final int volume;
    private final Duration lasts;
    private final Instant askedAt;
    private final Set<Sub> approvers = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private Optional<Instant> startedAt = Optional.empty();
    private boolean ended;

    private Account(Sub asker, int volume, Duration lasts, Instant askedAt) {
      this.asker = asker;
      this.volume = volume;
      this.lasts = lasts;
      this.askedAt = askedAt;
    }

    private boolean mayBeRead(Instant now) {
      return !ended
          && shown.size() < volume
          && startedAt.filter(start -> now.isBefore(start.plus(lasts))).isPresent();
    }

    private boolean waits(Instant now) {
      return !ended && startedAt.isEmpty() && now.isBefore(askedAt.plus(Duration.ofDays(30)));
    }
  }

  @Test
  void nothingIsReadThatMayNotBeAndEverythingReadIsNoted() {
    var random = new Random(42);
    int pages = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      pages += run(random);
    }
    assertTrue(pages > SEQUENCES / 10, "only " + pages + " pages were read");
  }

  private static int run(Random random) {
    var house = new CorpusHouse();
    var records = new ArrayList<RecordId>();
    for (int no = random.nextInt(4); no >= 0; no--) {
      records.add(house.record(house.stored(RecordPurpose.TRAINING, "Egg " + no + "?")));
    }
    house.pass(Duration.ofDays(1));
    var accounts = new HashMap<GrantId, Account>();
    int pages = 0;
    for (int act = 0; act < ACTS; act++) {
      var who = pick(PEOPLE, random);
      switch (accounts.isEmpty() ? 0 : random.nextInt(12)) {
        case 0 -> ask(house, who, accounts, random);
        case 1, 2, 3, 4 -> approve(house, who, accounts, random);
        case 5 -> end(house, accounts, random);
        case 6 -> house.pass(Duration.ofMinutes(random.nextInt(50)));
        default -> pages += read(house, who, accounts, records, random);
      }
    }
    return pages;
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static void ask(
      CorpusHouse house, Sub who, Map<GrantId, Account> accounts, Random random) {
    int volume = 1 + random.nextInt(3);
    var lasts = Duration.ofHours(1 + random.nextInt(2));
    if (accounts.size() == 2) {
      return;
    }
    var id = house.grants.ask(who, CorpusHouse.terms(volume, lasts));
    accounts.put(id, new Account(who, volume, lasts, house.instant()));
  }

  private static void approve(
      CorpusHouse house, Sub who, Map<GrantId, Account> accounts, Random random) {
    if (accounts.isEmpty()) {
      return;
    }
    var id = pick(sorted(accounts), random);
    var account = accounts.get(id);
    boolean waited = account.waits(house.instant());
    try {
      house.grants.approve(who, STAFF.get(who), id);
    } catch (Refusal e) {
      assertFalse(e.getMessage().isBlank(), "no refusal without its reason");
      return;
    }
    assertTrue(waited, "approved although it did not wait");
    assertFalse(who.equals(account.asker), "approved by who asked");
    assertTrue(account.approvers.add(who), "approved twice by one person");
    assertTrue(
        STAFF.get(who).contains(Role.PRIVACY_OFFICER)
            || STAFF.get(who).contains(Role.SUPPORT_LEAD));
    if (house.grants.see(id).state() == GrantState.RUNNING) {
      assertEquals(2, account.approvers.size());
      assertTrue(
          account.approvers.stream()
              .anyMatch(one -> STAFF.get(one).contains(Role.PRIVACY_OFFICER)));
      assertTrue(
          account.approvers.stream().anyMatch(one -> STAFF.get(one).contains(Role.SUPPORT_LEAD)));
      account.startedAt = Optional.of(house.instant());
    }
  }

  private static void end(CorpusHouse house, Map<GrantId, Account> accounts, Random random) {
    if (accounts.isEmpty() || random.nextInt(3) > 0) {
      return;
    }
    var id = pick(sorted(accounts), random);
    var account = accounts.get(id);
    boolean open = account.waits(house.instant()) || account.mayBeRead(house.instant());
    try {
      house.grants.end(id);
      assertTrue(open, "ended twice");
      account.ended = true;
    } catch (Refusal e) {
      assertFalse(open, "could not be ended");
    }
  }

  private static int read(
      CorpusHouse house,
      Sub who,
      Map<GrantId, Account> accounts,
      List<RecordId> records,
      Random random) {
    if (accounts.isEmpty()) {
      return 0;
    }
    house.pass(Duration.ofSeconds(2));
    var id = pick(sorted(accounts), random);
    var account = accounts.get(id);
    boolean may = account.asker.equals(who) && account.mayBeRead(house.instant());
    long noted = house.events.countOf(records);
    CorpusPage page;
    try {
      page = house.reader.next(CorpusHouse.trainer(who), id, 1 + random.nextInt(2));
    } catch (Refusal e) {
      assertFalse(may, "refused although the grant runs: " + e.code());
      assertEquals(noted, house.events.countOf(records));
      return 0;
    }
    assertTrue(may, "read although it may not be");
    assertEquals(page.records().size(), house.events.countOf(records) - noted);
    page.records().forEach(record -> assertTrue(account.shown.add(record.name()), "shown twice"));
    assertTrue(account.shown.size() <= account.volume);
    assertEquals(account.shown.size(), house.grants.see(id).read(), "list and reading agree");
    return 1;
  }

  private static List<GrantId> sorted(Map<GrantId, Account> accounts) {
    return accounts.keySet().stream()
        .sorted(Comparator.comparing(id -> id.value().toString()))
        .toList();
  }
}
