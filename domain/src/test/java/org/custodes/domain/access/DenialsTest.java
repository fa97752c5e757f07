package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;

class DenialsTest {
  private static final Actor LENA = new Actor(Sub.of("lena-lead"), Set.of(Role.SUPPORT_LEAD));
  private static final Actor ANNA = new Actor(Sub.of("anna-sub"), Set.of(Role.SUBJECT));
  private static final String APPROVE = "HoldService.approve";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MovingClock clock = new MovingClock();
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring =
      new Keyring(new FakeKeyVault(new FakeTombstones(), clock), master);
  private final FakeItemKeys keys = new FakeItemKeys(new ItemWrapping(master, keyring));
  private final FakeDenialRows rows = new FakeDenialRows();
  private final List<Leaf> ledger = new ArrayList<>();
  private final DenialFiles files =
      new DenialFiles(
          rows, new DenialTransaction(rows, ledger::add), keys, keyring, clock, new SecureRandom());
  private final Denials denials = new Denials(files, clock);

  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:30Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("days are those of UTC");
    }
  }

  private void pass(Duration time) {
    clock.now = clock.now.plus(time);
  }

  private List<Denial> written() {
    return denials.newest(Optional.empty(), 5_000).stream().map(DenialSeen::denial).toList();
  }

  @Test
  void aThousandInOneMinuteAreOneEntryAndOneLeaf() {
    for (int i = 0; i < 1_000; i++) {
      denials.count(LENA, new ProposedYourself(), APPROVE, false);
    }
    denials.flush();
    assertEquals(List.of(), written(), "the minute is not over");
    pass(MINUTE);
    denials.flush();
    denials.flush();
    var only = written().getFirst();
    assertEquals(1, written().size());
    assertEquals(1_000, only.count());
    assertEquals("proposed-yourself", only.rule());
    assertEquals("support-lead", only.as());
    assertEquals(Instant.parse("2026-11-24T12:00:00Z"), only.since());
    assertEquals(Map.of(APPROVE, 1_000), only.doors());
    assertEquals(1, ledger.size());
  }

  @Test
  void eachActorRuleAndMinuteHasItsOwn() {
    var max = new Actor(Sub.of("max-lead"), Set.of(Role.SUPPORT_LEAD));
    denials.count(LENA, new ProposedYourself(), APPROVE, false);
    denials.count(LENA, new OwnCase(), APPROVE, false);
    denials.count(max, new ProposedYourself(), APPROVE, false);
    denials.countByRole(LENA, "GrantService.ask");
    pass(MINUTE);
    denials.count(LENA, new ProposedYourself(), APPROVE, false);
    pass(MINUTE);
    denials.flush();
    assertEquals(5, written().size());
    assertEquals(5, ledger.size());
    assertEquals(2, written().stream().map(Denial::who).distinct().count());
  }

  @Test
  void staffHaveAKeyedNameAndPeopleNone() {
    denials.count(LENA, new OwnCase(), APPROVE, false);
    denials.count(ANNA, new NotYourself(), "ConsentService.overview", true);
    denials.countByRole(ANNA, "GrantService.list");
    var both = new Actor(Sub.of("both-sub"), Set.of(Role.SUBJECT, Role.TRAINER));
    denials.count(both, new NotYourself(), "ConsentService.overview", true);
    pass(Duration.ofHours(1));
    denials.flush();
    var named = written().stream().filter(one -> one.who().isPresent()).toList();
    assertEquals(1, named.size());
    assertEquals("support-lead", named.getFirst().as());
    assertTrue(named.getFirst().who().orElseThrow().matches("[0-9a-f]{24}"));
    var people = written().stream().filter(one -> one.as().equals("subject")).toList();
    assertEquals(2, people.size(), "one for each rule, whoever they are");
    assertEquals(
        2,
        people.stream()
            .filter(one -> one.rule().equals("not-yourself"))
            .toList()
            .getFirst()
            .count());
    people.forEach(one -> assertEquals(Instant.parse("2026-11-24T12:00:00Z"), one.since()));
    assertFalse(written().toString().contains("anna"));
  }

  @Test
  void whatPeopleAreRefusedIsTheHoursAndNotTheMinutes() {
    denials.count(ANNA, new NotYourself(), "ConsentService.overview", true);
    pass(Duration.ofMinutes(20));
    denials.flush();
    assertEquals(List.of(), written());
    denials.count(ANNA, new NotYourself(), "ConsentService.overview", true);
    pass(Duration.ofMinutes(40));
    denials.flush();
    assertEquals(2, written().getFirst().count());
  }

  @Test
  void mistypedInputIsNoDenial() {
    denials.count(LENA, new GrantReasonOutOfRange(), "GrantService.ask", false);
    pass(MINUTE);
    denials.flush();
    assertEquals(List.of(), written());
  }

  @Test
  void whoTriesEverythingFillsNeitherTheMemoryNorTheLog() {
    for (int i = 0; i < 3 * Denials.MOST_WAITING; i++) {
      var one = new Actor(Sub.of("trainer-" + i), Set.of(Role.TRAINER));
      denials.countByRole(one, "HoldService.approve");
    }
    for (int i = 0; i < 50; i++) {
      denials.countByRole(LENA, "Service.door" + i);
    }
    pass(MINUTE);
    denials.flush();
    assertTrue(written().size() <= Denials.MOST_WAITING + 1, "" + written().size());
    assertEquals(3 * Denials.MOST_WAITING + 50, written().stream().mapToInt(Denial::count).sum());
    written()
        .forEach(one -> assertTrue(one.doors().size() <= Denial.MOST_DOORS + 1, one.toString()));
  }

  @Test
  void whatCannotBeWrittenWaitsAndIsNotLost() {
    denials.count(LENA, new OwnCase(), APPROVE, false);
    pass(MINUTE);
    rows.isDown(true);
    assertThrows(IllegalStateException.class, denials::flush);
    assertEquals(0, ledger.size());
    denials.count(LENA, new OwnCase(), APPROVE, false);
    pass(MINUTE);
    rows.isDown(false);
    denials.flush();
    assertEquals(List.of(1, 1), written().stream().map(Denial::count).toList());
  }

  @Test
  void whatCannotBeWrittenForDaysFillsNotTheMemory() {
    rows.isDown(true);
    for (int i = 0; i < Denials.MOST_WAITING; i++) {
      var one = new Actor(Sub.of("trainer-" + i), Set.of(Role.TRAINER));
      denials.countByRole(one, "HoldService.approve");
    }
    for (int minute = 0; minute < 50; minute++) {
      denials.count(LENA, new OwnCase(), APPROVE, false);
      pass(MINUTE);
      assertThrows(IllegalStateException.class, denials::flush);
    }
    rows.isDown(false);
    denials.flush();
    assertTrue(written().size() <= Denials.MOST_WAITING + 1, "" + written().size());
    assertEquals(
        Denials.MOST_WAITING + 50,
        written().stream().mapToInt(Denial::count).sum(),
        "none is lost");
  }

  @Test
  void theEndOfTheServerWritesTheRunningMinuteToo() {
    denials.count(LENA, new OwnCase(), APPROVE, false);
    denials.flushBeforeTheEnd();
    assertEquals(1, written().size());
  }

  @Test
  void afterAYearTheyGoAndNobodyOpensOneWithoutTheKeyOfItsDay() {
    denials.count(LENA, new OwnCase(), APPROVE, false);
    pass(MINUTE);
    denials.flush();
    var day = LocalDate.parse("2026-11-24");
    assertEquals(0, files.expire(day.plusMonths(DenialFiles.MONTHS_KEPT)));
    keys.expire(day.plusMonths(DenialFiles.MONTHS_KEPT).plusDays(1));
    assertEquals(List.of(), written());
    assertEquals(1, files.expire(day.plusMonths(DenialFiles.MONTHS_KEPT).plusDays(1)));
  }
}
