package org.custodes.persistence.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.custodes.domain.conversation.Conversations;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.conversation.Records;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.subject.Subjects;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.persistence.platform.TwoClusters;
import org.custodes.persistence.subject.SubjectsInMain;
import org.custodes.persistence.vault.RealVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A conversation that is being stored while its person withdraws or deletes, on two real clusters,
 * in every order of their steps and with each of them killed before each step: after a restart no
 * live record is without consent, none is beyond its owner's reach, and none that was acknowledged
 * and may stay is lost.
 */
class StoreAmongOthersTest {
  private static final char STORE = 'S';
  private static final char WITHDRAW = 'W';
  private static final char DELETE = 'D';

  /** Reading, slot, row, look at the key; a fifth where the row is taken back. */
  private static final int STORE_STEPS = 5;

  private static final int WITHDRAW_STEPS = 3;
  private static final int DELETE_STEPS = 2;

  private static final boolean ALL = "all".equals(System.getProperty("orders"));

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @TempDir private Path folder;

  private RealVault vault;
  private Subjects subjects;
  private Records records;

  @BeforeEach
  void empty() {
    TwoClusters.empty();
    vault = RealVault.open(folder);
    subjects = Turnstile.before(Subjects.class, SubjectsInMain.open(), Set.of("replace"));
    records = Turnstile.before(Records.class, RecordsInMain.open(), Set.of("insert", "delete"));
  }

  @Test
  void noOrderOfStoringAndWithdrawingLeavesALiveRecordWithoutConsent() {
    assertEquals(List.of(), wrongOrders(WITHDRAW, WITHDRAW_STEPS));
  }

  @Test
  void noOrderOfStoringAndDeletingLeavesARecordBeyondReach() {
    assertEquals(List.of(), wrongOrders(DELETE, DELETE_STEPS));
  }

  @Test
  void withoutTheFenceSomeOrdersDo() {
    assertTrue(
        orders(STORE_STEPS, WITHDRAW_STEPS, WITHDRAW).stream()
            .anyMatch(order -> run(order, NOBODY, fenceless(vault)).isPresent()),
        "the control has no fence and must be caught");
  }

  /**
   * Each order without a kill and with one of them in turn; {@code -Dorders=all} tries all of them.
   */
  private List<String> wrongOrders(char other, int others) {
    var wrong = new ArrayList<String>();
    var kills = kills(other, others);
    int turn = 0;
    for (var order : orders(STORE_STEPS, others, other)) {
      var tried = ALL ? kills : List.of(kills.get(turn++ % kills.size()));
      for (var killed : Stream.concat(Stream.of(NOBODY), tried.stream()).toList()) {
        run(order, killed, vault.lockers()).ifPresent(fault -> wrong.add(order + killed + fault));
      }
    }
    return wrong;
  }

  /** Who dies, before which of their steps; beyond the last step nobody does. */
  private record Kill(char who, int before) {
    @Override
    public String toString() {
      return " " + who + " killed before " + before + ": ";
    }
  }

  private static final Kill NOBODY = new Kill(STORE, Integer.MAX_VALUE);

  private static List<Kill> kills(char other, int others) {
    var kills = new ArrayList<Kill>();
    for (int step = 1; step < STORE_STEPS; step++) {
      kills.add(new Kill(STORE, step));
    }
    for (int step = 1; step < others; step++) {
      kills.add(new Kill(other, step));
    }
    return kills;
  }

  /** Every way to merge so many steps of storing with so many of the other. */
  private static List<String> orders(int stores, int others, char other) {
    if (stores == 0 || others == 0) {
      return List.of(("" + STORE).repeat(stores) + ("" + other).repeat(others));
    }
    var orders = new ArrayList<String>();
    orders(stores - 1, others, other).forEach(rest -> orders.add(STORE + rest));
    orders(stores, others - 1, other).forEach(rest -> orders.add(other + rest));
    return orders;
  }

  /** What is wrong after this order and a restart. */
  private Optional<String> run(String order, Kill killed, Lockers doubtful) {
    var sub = Sub.of("sub-" + UUID.randomUUID());
    var keys = Turnstile.before(KeyVault.class, vault.people(), Set.of("align"));
    var lockers = Turnstile.before(Lockers.class, doubtful, Set.of("take", "lives", "shred"));
    var people = PeopleOn.people(subjects, keys, vault.keyring(), vault.master(), leaf -> {});
    var conversations =
        ConversationsOn.conversations(
            lockers, vault.keyring(), vault.master(), records, leaf -> {});
    people.change(sub, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
    var acknowledged = new AtomicReference<Handle>();
    var deleted = new HashSet<Handle>();

    var turnstile = new Turnstile();
    turnstile.add(STORE, () -> store(people, conversations, sub).ifPresent(acknowledged::set));
    if (order.indexOf(WITHDRAW) >= 0) {
      turnstile.add(
          WITHDRAW,
          () -> people.change(sub, PeopleOn.says(Purpose.TRAINING, ConsentState.WITHDRAWN)));
    } else {
      turnstile.add(DELETE, () -> deleteNewest(people, conversations, sub, deleted));
    }
    var taken = new int[128];
    for (int at = 0; at < order.length(); at++) {
      char actor = order.charAt(at);
      if (actor == killed.who() && taken[actor] == killed.before()) {
        turnstile.kill(actor);
      } else {
        turnstile.step(actor);
      }
      taken[actor]++;
    }
    turnstile.finish();
    return faults(sub, people, conversations, acknowledged.get(), deleted);
  }

  private Optional<Handle> store(People people, Conversations conversations, Sub sub) {
    return people
        .find(sub)
        .filter(person -> person.state().allows(Purpose.TRAINING))
        .flatMap(person -> ConversationsOn.store(conversations, person, text(), today));
  }

  private static List<MaskedUtterance> text() {
    return List.of(new MaskedUtterance(Speaker.USER, "How long do I boil an egg?", List.of()));
  }

  private void deleteNewest(
      People people, Conversations conversations, Sub sub, Set<Handle> deleted) {
    var person = people.find(sub).orElseThrow();
    ConversationsOn.handles(conversations, person).stream()
        .findFirst()
        .ifPresent(
            handle -> {
              ConversationsOn.delete(conversations, handle, today);
              deleted.add(handle);
            });
  }

  /** A restart and two nights, then a look at everything. */
  private Optional<String> faults(
      Sub sub,
      People people,
      Conversations conversations,
      Handle acknowledged,
      Set<Handle> deleted) {
    vault.people().catchUpWithTombstones();
    var person = people.find(sub).orElseThrow();
    ConversationsOn.purge(vault.lockers(), records, leaf -> {});
    ConversationsOn.twoNights(vault.lockers(), records, leaf -> {});

    var rows = new HashSet<>(records.page(Optional.empty(), 100));
    var keys = new HashSet<>(vault.lockers().live(Optional.empty(), 100));
    var reached = ConversationsOn.handles(conversations, person);
    boolean allowed = person.state().allows(Purpose.TRAINING);
    var fault = Optional.<String>empty();
    if (!rows.equals(keys)) {
      fault = Optional.of(rows.size() + " rows, " + keys.size() + " keys");
    } else if (reached.size() != rows.size()) {
      fault = Optional.of(rows.size() + " rows, " + reached.size() + " in the owner's reach");
    } else if (!allowed && !rows.isEmpty()) {
      fault = Optional.of("a live record without consent");
    } else if (allowed
        && acknowledged != null
        && !deleted.contains(acknowledged)
        && !reached.contains(acknowledged)) {
      fault = Optional.of("an acknowledged record is lost");
    }
    // the next order starts from nothing
    reached.forEach(handle -> vault.lockers().shred(handle, today));
    keys.forEach(vault.lockers()::discard);
    records.delete(rows);
    ConversationsOn.purge(vault.lockers(), records, leaf -> {});
    return fault;
  }

  /** Lockers that give out slots whatever the person said since. */
  private static Lockers fenceless(RealVault vault) {
    return (Lockers)
        Proxy.newProxyInstance(
            Lockers.class.getClassLoader(),
            new Class<?>[] {Lockers.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("take")) {
                var tag = (SubjectTag) arguments[0];
                arguments[1] = vault.people().fences(List.of(tag)).get(tag);
              }
              try {
                return method.invoke(vault.lockers(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
