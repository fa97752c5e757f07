package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.Test;

/**
 * Grants asked for, approved, ended and used by anybody in any order, beside a model of a few lines
 * that knows nothing of rules: whatever happens, a decision has a reason, who asked approves
 * nothing, nothing is read after the end, and a list shows what single looks show.
 */
class AnyOrderOfDecisionsTest {
  private static final int SEQUENCES = 10_000;
  private static final int ACTS = 7;

  private static final List<Actor> PEOPLE =
      List.of(
          GrantHouse.trainer("kenji"),
          GrantHouse.actor("tom", Role.TRAINER, Role.PRIVACY_OFFICER),
          GrantHouse.actor("sam", Role.TRAINER, Role.SUPPORT_AGENT),
          GrantHouse.actor("ola", Role.TRAINER, Role.OPERATOR),
          GrantHouse.actor("olga", Role.PRIVACY_OFFICER),
          GrantHouse.actor("paul", Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD),
          GrantHouse.actor("lena", Role.SUPPORT_LEAD),
          GrantHouse.actor("margaret", Role.AUDITOR),
          GrantHouse.actor("anna", Role.SUBJECT));

  private final Random random = new Random(20261127);
  private final Set<String> happened = new HashSet<>();

  /** What is known of a grant without asking the house. */
  private static final class Model {
    private final GrantId id;
    private final Actor asker;
    private final Instant askedAt;
    private final Duration lasts;
    private final List<Actor> approvers = new ArrayList<>();
    private final Set<String> parts = new HashSet<>();
    private Optional<Instant> startedAt = Optional.empty();
    private boolean ended;

    Model(GrantId id, Actor asker, Instant askedAt, Duration lasts) {
      this.id = id;
      this.asker = asker;
      this.askedAt = askedAt;
      this.lasts = lasts;
    }

    boolean waits(Instant now) {
      return !ended && startedAt.isEmpty() && now.isBefore(askedAt.plus(Duration.ofDays(30)));
    }

    boolean runs(Instant now) {
      return !ended && startedAt.filter(at -> now.isBefore(at.plus(lasts))).isPresent();
    }

    Optional<String> part(Actor approver) {
      return List.of(Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD).stream()
          .filter(role -> approver.has(role) && !parts.contains(role))
          .findFirst();
    }
  }

  @Test
  void whateverHappensTheRulesHold() {
    for (int no = 0; no < SEQUENCES; no++) {
      var house = new GrantHouse();
      var models = new ArrayList<Model>();
      for (int act = 0; act < ACTS; act++) {
        act(house, models);
      }
      listsAndLooksAgree(house, models);
    }
    assertEquals(
        Set.of(
            "asked",
            "not asked",
            "approved",
            "not approved",
            "approved too late",
            "ended",
            "not ended",
            "read",
            "not read",
            "passed"),
        happened);
  }

  private void act(GrantHouse house, List<Model> models) {
    var who = one(PEOPLE);
    if (models.isEmpty() || random.nextInt(6) == 0) {
      ask(house, models, who);
      return;
    }
    var model = one(models);
    switch (random.nextInt(6)) {
      case 0 -> {
        house.pass(Duration.ofSeconds(1 + random.nextInt(5_400)));
        happened.add("passed");
      }
      case 1 -> end(house, model, who);
      case 2 -> read(house, model, random.nextBoolean() ? model.asker : who);
      default -> approve(house, model, who);
    }
  }

  private void ask(GrantHouse house, List<Model> models, Actor who) {
    var lasts = Duration.ofHours(1);
    boolean may = who.has(Role.TRAINER) && !who.has(Role.SUPPORT_AGENT) && !who.has(Role.OPERATOR);
    if (!may) {
      assertThrows(Refusal.class, () -> house.grants.ask(who, GrantHouse.terms(lasts)));
      happened.add("not asked");
      return;
    }
    var id = house.grants.ask(who, GrantHouse.terms(lasts));
    models.add(new Model(id, who, house.instant(), lasts));
    happened.add("asked");
  }

  private void approve(GrantHouse house, Model model, Actor who) {
    boolean may =
        !who.sub().equals(model.asker.sub())
            && !model.approvers.contains(who)
            && model.part(who).isPresent();
    var decision = decided(house, model, GrantAct.APPROVE, who);
    assertEquals(may, decision.isAllowed());
    if (!model.waits(house.instant())) {
      assertThrows(GrantMovedOn.class, () -> house.grants.approve(who, model.id));
      happened.add("approved too late");
    } else if (may) {
      house.grants.approve(who, model.id);
      model.parts.add(model.part(who).orElseThrow());
      model.approvers.add(who);
      if (model.parts.size() == 2) {
        model.startedAt = Optional.of(house.instant());
      }
      happened.add("approved");
    } else {
      assertSameRefusal(decision, () -> house.grants.approve(who, model.id));
      happened.add("not approved");
    }
  }

  private void end(GrantHouse house, Model model, Actor who) {
    boolean own = who.equals(model.asker) && who.has(Role.TRAINER);
    boolean may = own || who.has(Role.PRIVACY_OFFICER) || who.has(Role.SUPPORT_LEAD);
    var decision = decided(house, model, GrantAct.END, who);
    assertEquals(may, decision.isAllowed());
    if (!may) {
      assertSameRefusal(decision, () -> house.grants.end(who, model.id));
      happened.add("not ended");
    } else if (model.waits(house.instant()) || model.runs(house.instant())) {
      house.grants.end(who, model.id);
      model.ended = true;
      happened.add("ended");
    } else {
      assertThrows(GrantMovedOn.class, () -> house.grants.end(who, model.id));
    }
  }

  private void read(GrantHouse house, Model model, Actor who) {
    boolean may = who.equals(model.asker) && model.runs(house.instant());
    var decision = decided(house, model, GrantAct.READ, who);
    assertEquals(may, decision.isAllowed());
    if (may) {
      assertEquals(Reason.GRANT, decision.reason());
      house.reading.permit(who, model.id);
      happened.add("read");
    } else {
      assertSameRefusal(decision, () -> house.reading.permit(who, model.id));
      happened.add("not read");
    }
  }

  private static Decision decided(GrantHouse house, Model model, GrantAct act, Actor who) {
    var decision = house.decisions.may(who, act, model.id.value(), Optional.of(Purpose.TRAINING));
    assertTrue(decision.reason() != null);
    return decision;
  }

  private static void assertSameRefusal(Decision decision, Runnable act) {
    var expected = assertThrows(Refusal.class, decision::require);
    assertEquals(expected.code(), assertThrows(Refusal.class, act::run).code());
  }

  private static void listsAndLooksAgree(GrantHouse house, List<Model> models) {
    for (var viewer : PEOPLE) {
      var listed =
          house.grants.newest(viewer, Optional.empty(), 100).grants().stream()
              .map(GrantSeen::id)
              .collect(Collectors.toSet());
      for (var model : models) {
        var look = house.decisions.may(viewer, GrantAct.SEE, model.id.value(), Optional.empty());
        assertEquals(listed.contains(model.id), look.isAllowed());
        if (look.isAllowed()) {
          house.grants.see(viewer, model.id);
        } else {
          assertThrows(Refusal.class, () -> house.grants.see(viewer, model.id));
        }
      }
      assertFalse(viewer.has(Role.SUBJECT) && !listed.isEmpty());
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
