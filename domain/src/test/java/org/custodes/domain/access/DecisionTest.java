package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.OPERATOR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;
import static org.custodes.domain.kernel.Role.TRAINER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecisionTest {
  private static final Sub NORA = Sub.of("nora");

  private static Actor nora(String... roles) {
    return new Actor(NORA, Set.of(roles));
  }

  private static Decision read(Actor reader, Tie... ties) {
    return GrantAct.READ.decide(reader, Set.of(ties), Optional.of(Purpose.TRAINING));
  }

  @Test
  void aGrantThatRunsIsWhyATrainerReads() {
    var yes = read(nora(TRAINER), Tie.PROPOSED, Tie.GRANTED);
    assertTrue(yes.isAllowed());
    assertEquals(Reason.GRANT, yes.reason());
    yes.require();
  }

  @Test
  void withoutTheGrantTheNoSaysWhatIsMissingAndWhomToAsk() {
    var no = (Decision.Denied) read(nora(TRAINER), Tie.PROPOSED);
    assertEquals(Reason.GRANT, no.reason());
    assertEquals(Optional.of(Tie.GRANTED), no.tie());
    assertEquals(List.of(PRIVACY_OFFICER, SUPPORT_LEAD), no.whomToAsk());
    assertThrows(GrantNotRunning.class, no::require);
  }

  @Test
  void whoNeedsAnotherPersonIsSentToThoseWhoMayInTheirPlace() {
    var no = (Decision.Denied) GrantAct.APPROVE.decide(nora(PRIVACY_OFFICER), Set.of(Tie.PROPOSED));
    assertEquals(Reason.FOUR_EYES, no.reason());
    assertEquals(List.of(PRIVACY_OFFICER, SUPPORT_LEAD), no.whomToAsk());
  }

  private static Explanation explained(Decision no) {
    return Explanation.of(assertThrows(Refusal.class, no::require)).orElseThrow();
  }

  @Test
  void theRefusalSaysWhatIsMissingOrInTheWayWhoMayAndWhomToAsk() {
    var withoutGrant = explained(read(nora(TRAINER), Tie.PROPOSED));
    assertEquals(Reason.GRANT, withoutGrant.reason());
    assertEquals(Optional.of(Tie.GRANTED), withoutGrant.missing());
    assertEquals(Optional.empty(), withoutGrant.inTheWay());
    assertEquals(List.of(TRAINER, PRIVACY_OFFICER), withoutGrant.whoMay());
    assertEquals(List.of(PRIVACY_OFFICER, SUPPORT_LEAD), withoutGrant.whomToAsk());
    assertEquals(Explanation.Help.CHANGE_IT, withoutGrant.help());
    var own = explained(GrantAct.APPROVE.decide(nora(PRIVACY_OFFICER), Set.of(Tie.PROPOSED)));
    assertEquals(Optional.empty(), own.missing());
    assertEquals(Optional.of(Tie.PROPOSED), own.inTheWay());
    assertEquals(List.of(PRIVACY_OFFICER, SUPPORT_LEAD), own.whomToAsk());
    assertEquals(Explanation.Help.DO_IT, own.help());
  }

  /** Else the reason would tell a stranger that there is such a grant. */
  @Test
  void aRefusalThatHidesTheThingExplainsNothing() {
    var foreign = GrantAct.SEE.decide(nora(TRAINER), Set.of());
    var hidden = assertThrows(UnknownGrant.class, foreign::require);
    assertEquals(Optional.empty(), Explanation.of(hidden));
  }

  @Test
  void nobodyIsSentToTheAssistantOrToNobodyInParticular() {
    var foreign = explained(ActFor.PERSON.decide(nora(Role.SUBJECT), Set.of()));
    assertEquals(Reason.OWN_DATA, foreign.reason());
    assertEquals(List.of(), foreign.whoMay());
    assertEquals(List.of(), foreign.whomToAsk());
  }

  @Test
  void everyOtherPurposeIsRefused() {
    for (var purpose : Purpose.values()) {
      var decision =
          GrantAct.READ.decide(
              nora(TRAINER), Set.of(Tie.PROPOSED, Tie.GRANTED), Optional.of(purpose));
      boolean declared = Set.of(Purpose.TRAINING, Purpose.SENSITIVE_HELP_OTHERS).contains(purpose);
      assertEquals(declared, decision.isAllowed(), purpose.code());
    }
    var unsaid =
        GrantAct.READ.decide(nora(TRAINER), Set.of(Tie.PROPOSED, Tie.GRANTED), Optional.empty());
    assertEquals(Reason.PURPOSE, unsaid.reason());
  }

  @Test
  void aRoleThatServesPeopleOrRunsTheMachinesExcludesReadingWhateverElseIsHeld() {
    for (var other : List.of(SUPPORT_AGENT, SUPPORT_LEAD, OPERATOR)) {
      var reader = nora(TRAINER, other);
      var no = read(reader, Tie.PROPOSED, Tie.GRANTED);
      assertEquals(Reason.EXCLUDED_DUTY, no.reason(), other);
      assertThrows(DutyExcluded.class, no::require, other);
      assertThrows(DutyExcluded.class, () -> GrantAct.ASK.require(reader, Set.of()), other);
    }
    assertTrue(read(nora(TRAINER, AUDITOR), Tie.PROPOSED, Tie.GRANTED).isAllowed());
  }

  @Test
  void theAssistantActsForAnybodyAndEverybodyElseForThemselves() {
    ActFor.PERSON.require(nora(Role.ASSISTANT), Set.of());
    ActFor.PERSON.require(nora(Role.SUBJECT), Set.of(Tie.SELF));
    ActFor.PERSON.require(nora(), Set.of(Tie.SELF));
    for (var role : Role.ALL) {
      var decision = ActFor.PERSON.decide(nora(role), Set.of());
      assertEquals(role.equals(Role.ASSISTANT), decision.isAllowed(), role);
    }
    assertThrows(NotYourself.class, () -> ActFor.PERSON.require(nora(), Set.of()));
  }

  /** One action for each duty, without any need, so that nothing but the pair can say no. */
  private record Only(Rule rule) implements Action {
    static Only of(Duty duty) {
      return new Only(Rule.to(duty, Rule.Way.by(TRAINER)));
    }

    @Override
    public String name() {
      return "ONLY";
    }

    @Override
    public String door() {
      return "nowhere";
    }

    @Override
    public Refusal refusal(Decision.Denied no) {
      return new RoleMissing();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfDutiesThatExcludeEachOtherIsRefusedWhenItIsUsed() {
    return SeparateDuties.ALL.stream()
        .map(
            pair ->
                dynamicTest(
                    pair.had() + " and " + pair.wanted(),
                    () -> {
                      var action = Only.of(pair.wanted());
                      assertTrue(action.decide(nora(TRAINER), Set.of()).isAllowed());
                      int ways = 0;
                      for (var tie : Tie.values()) {
                        if (tie.duty().equals(Optional.of(pair.had()))) {
                          ways++;
                          var no = action.decide(nora(TRAINER), Set.of(tie));
                          assertEquals(pair.reason(), no.reason());
                          assertFalse(no.isAllowed());
                        }
                      }
                      for (var role : Role.ALL) {
                        if (SeparateDuties.OF_ROLES.get(role) == pair.had()) {
                          ways++;
                          var no = action.decide(nora(TRAINER, role), Set.of());
                          assertEquals(pair.reason(), no.reason());
                          assertFalse(no.isAllowed());
                        }
                      }
                      assertTrue(ways > 0, "nothing gives anybody the first of the two");
                    }));
  }

  @Test
  void whatKeepsAnybodyFromItIsSaidWithTheTie() {
    for (var tie : List.of(Tie.RECUSED, Tie.HELD, Tie.PART_TAKEN)) {
      var no = (Decision.Denied) Only.of(Duty.LOOK).decide(nora(TRAINER), Set.of(tie));
      assertEquals(tie.reason(), no.reason());
      assertEquals(Optional.of(tie), no.tie());
    }
  }

  @Test
  void aThingThatNobodyKnowsIsDeniedWithAReasonToo() {
    var decisions = new Decisions(List.of(new NoGrants()));
    var no = decisions.may(nora(AUDITOR), GrantAct.SEE, new UUID(1, 1), Optional.empty());
    assertEquals(Reason.UNKNOWN_THING, no.reason());
    assertThrows(UnknownGrant.class, no::require);
    assertThrows(
        IllegalArgumentException.class,
        () -> decisions.may(nora(AUDITOR), Only.of(Duty.LOOK), new UUID(1, 1), Optional.empty()));
  }

  @Test
  void whoAsksAboutAnotherDoesNotLearnWhetherItConcernsThem() {
    var decisions = new Decisions(List.of(new HerOwnCase()));
    var lena = nora(SUPPORT_LEAD);
    var own = decisions.may(lena, GrantAct.APPROVE, new UUID(1, 1), Optional.empty());
    assertEquals(Reason.OWN_CASE, own.reason());
    var told = decisions.examine(lena, GrantAct.APPROVE, new UUID(1, 1), Optional.empty());
    assertTrue(told.isAllowed());
    assertEquals(Set.of(), told.asked().ties());
    var unknown = new Decisions(List.of(new NoGrants()));
    assertEquals(
        Reason.UNKNOWN_THING,
        unknown.examine(lena, GrantAct.SEE, new UUID(1, 1), Optional.empty()).reason());
    assertEquals(GrantAct.APPROVE, decisions.require("GrantService.approve"));
    assertThrows(UnknownRule.class, () -> decisions.require("GrantService.forge"));
  }

  private static final class HerOwnCase extends NoGrants {
    @Override
    public Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
      return Optional.of(Set.of(Tie.SELF));
    }
  }

  private static class NoGrants implements Facts {
    @Override
    public String thing() {
      return "access";
    }

    @Override
    public List<GrantAct> actions() {
      return List.of(GrantAct.values());
    }

    @Override
    public Set<Tie> knows() {
      return Set.of();
    }

    @Override
    public Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
      return Optional.empty();
    }
  }

  /** Any roles, ties and purpose: the same inputs give the same answer, and one with a reason. */
  @Test
  void anyInputsGiveOneAnswerWithAReason() {
    var random = new Random(6);
    var asked = new HashSet<String>();
    for (int i = 0; i < 20_000; i++) {
      var act = one(List.of(GrantAct.values()), random);
      var actor = new Actor(NORA, Set.copyOf(some(Role.ALL, random)));
      var ties = EnumSet.noneOf(Tie.class);
      ties.addAll(some(Arrays.asList(Tie.values()), random));
      var purpose =
          random.nextInt(4) == 0
              ? Optional.<Purpose>empty()
              : Optional.of(one(List.of(Purpose.values()), random));
      var decision = act.decide(actor, ties, purpose);
      assertEquals(decision, act.decide(actor, ties, purpose));
      assertTrue(decision.reason() != null);
      assertEquals(ties, decision.asked().ties());
      if (decision instanceof Decision.Allowed yes) {
        assertTrue(actor.has(yes.way().role()));
        assertTrue(ties.containsAll(yes.way().needs()));
        assertTrue(SeparateDuties.against(act.rule().duty(), actor, ties).isEmpty());
      } else {
        assertThrows(Refusal.class, decision::require);
        assertFalse(((Decision.Denied) decision).whomToAsk().isEmpty());
      }
      asked.add(act + " " + decision.reason());
    }
    assertTrue(asked.size() > 15, "the inputs reach many answers: " + asked);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(List<T> all, Random random) {
    var some = new ArrayList<T>();
    for (var one : all) {
      if (random.nextInt(4) == 0) {
        some.add(one);
      }
    }
    return some;
  }
}
