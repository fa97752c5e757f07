package org.custodes.domain.access;

import static org.custodes.domain.access.GrantHouse.actor;
import static org.custodes.domain.access.GrantHouse.terms;
import static org.custodes.domain.access.GrantHouse.trainer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.vault.ItemKeys;
import org.junit.jupiter.api.Test;

class GrantListTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Actor KENJI = trainer("kenji-trainer");
  private static final Actor OTHER = trainer("other-trainer");
  private static final Actor OLGA = actor("olga-officer", Role.PRIVACY_OFFICER);

  /** Each call of a port is a statement. */
  private final AtomicInteger statements = new AtomicInteger();

  private final GrantHouse house =
      new GrantHouse(
          new GrantHouse.Between() {
            @Override
            public AccessGrants rows(AccessGrants rows) {
              return counted(AccessGrants.class, rows);
            }

            @Override
            public ItemKeys keys(ItemKeys keys) {
              return counted(ItemKeys.class, keys);
            }
          });

  private <T> T counted(Class<T> port, T store) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              statements.incrementAndGet();
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private GrantId asked(Actor asker) {
    house.pass(Duration.ofSeconds(1));
    return house.grants.ask(asker, terms(HOUR));
  }

  @Test
  void aPageTakesTwoStatementsHoweverLongItIs() {
    for (int no = 0; no < 15; no++) {
      asked(KENJI);
    }
    statements.set(0);
    assertEquals(15, house.grants.newest(OLGA, Optional.empty(), 100).grants().size());
    assertEquals(2, statements.get());
  }

  @Test
  void decidingByNumberTakesOneStatementOnceTheFileIsKnown() {
    var id = asked(KENJI);
    house.decisions.may(OLGA, GrantAct.APPROVE, id.value(), Optional.empty());
    statements.set(0);
    house.decisions.may(OLGA, GrantAct.APPROVE, id.value(), Optional.empty());
    assertEquals(1, statements.get());
  }

  @Test
  void aKeyInMemoryOpensNoFileWhoseTimeIsOver() {
    var id = asked(KENJI);
    house.grants.see(KENJI, id);
    house.pass(Duration.ofDays(30 + 367));
    house.keysExpire();
    assertThrows(UnknownGrant.class, () -> house.grants.see(KENJI, id));
  }

  @Test
  void whoFollowsTheListSeesEachGrantOnceAndTheirOwnAlone() {
    var own = new ArrayList<GrantId>();
    var all = new ArrayList<GrantId>();
    for (int no = 0; no < 12; no++) {
      var asker = no % 3 == 0 ? KENJI : OTHER;
      var id = asked(asker);
      all.addFirst(id);
      if (asker.equals(KENJI)) {
        own.addFirst(id);
      }
    }
    assertEquals(all, followed(OLGA));
    assertEquals(own, followed(KENJI));
    assertEquals(List.of(), followed(trainer("third-trainer")));
  }

  private List<GrantId> followed(Actor viewer) {
    var seen = new ArrayList<GrantId>();
    var next = Optional.<GrantId>empty();
    do {
      var page = house.grants.newest(viewer, next, 5);
      page.grants().forEach(grant -> seen.add(grant.id()));
      next = page.next();
    } while (next.isPresent());
    return seen;
  }

  @Test
  void noMoreThanTwentyOfOneAskerWait() {
    var first = asked(KENJI);
    for (int no = 1; no < TooManyGrants.MOST_WAITING; no++) {
      asked(KENJI);
    }
    assertThrows(TooManyGrants.class, () -> asked(KENJI));
    asked(OTHER);
    house.grants.end(KENJI, first);
    asked(KENJI);
  }

  @Test
  void noMoreThanFiftyOfOneAskerInADayHoweverTheyEnd() {
    for (int no = 0; no < TooManyGrants.MOST_A_DAY; no++) {
      house.grants.end(KENJI, asked(KENJI));
    }
    assertThrows(TooManyGrants.class, () -> asked(KENJI));
    house.pass(Duration.ofDays(1));
    asked(KENJI);
  }
}
