package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.custodes.domain.access.Action;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.Rule;
import org.custodes.domain.access.SeparateDuties;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Sub;
import org.junit.jupiter.api.Test;

/**
 * Duties that exclude each other, at every door where the second of two is used: the table beside
 * this class says in which words each is refused.
 */
class DutiesTest {
  private static final Sub SOMEBODY = Sub.of("somebody");

  @Test
  void everyPairIsRefusedAtEveryDoorInTheWordsOfTheTable() {
    var refused = new TreeMap<String, String>();
    for (var action : actions()) {
      for (var pair : SeparateDuties.ALL) {
        if (pair.wanted() == action.rule().duty()) {
          refuse(action, pair, refused);
        }
      }
    }
    assertEquals("", Roles.differences(Roles.table("duties.csv"), refused));
  }

  @Test
  void everyPairIsUsedAtSomeDoor() {
    var wanted = new TreeSet<>();
    actions().forEach(action -> wanted.add(action.rule().duty()));
    assertEquals(
        List.of(),
        SeparateDuties.ALL.stream().filter(pair -> !wanted.contains(pair.wanted())).toList());
  }

  private static void refuse(Action action, SeparateDuties.Pair pair, Map<String, String> refused) {
    for (var way : action.rule().ways()) {
      assertTrue(decide(action, way, Optional.empty(), Optional.empty()).isAllowed());
      for (var tie : Tie.values()) {
        if (tie.duty().equals(Optional.of(pair.had()))) {
          put(action, tie.name(), decide(action, way, Optional.of(tie), Optional.empty()), refused);
        }
      }
      SeparateDuties.OF_ROLES.forEach(
          (role, duty) -> {
            if (duty == pair.had()) {
              put(action, role, decide(action, way, Optional.empty(), Optional.of(role)), refused);
            }
          });
    }
  }

  private static void put(Action action, String had, Decision no, Map<String, String> refused) {
    var denied = assertInstanceOf(Decision.Denied.class, no);
    var before = refused.put(action.door() + " " + had, action.refusal(denied).code());
    assertTrue(before == null || before.equals(action.refusal(denied).code()), action.door());
  }

  /** With everything that the way needs, so that nothing but the pair can say no. */
  private static Decision decide(
      Action action, Rule.Way way, Optional<Tie> tie, Optional<String> role) {
    var ties = EnumSet.noneOf(Tie.class);
    ties.addAll(way.needs());
    tie.ifPresent(ties::add);
    var roles = new HashSet<>(Set.of(way.role()));
    role.ifPresent(roles::add);
    Optional<Purpose> purpose = action.rule().purposes().stream().findFirst();
    return action.decide(new Actor(SOMEBODY, roles), ties, purpose);
  }

  private static List<Action> actions() {
    return new ClassFileImporter()
        .importPackages("org.custodes.domain").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Action.class))
            .map(JavaClass::reflect)
            .flatMap(DutiesTest::constants)
            .toList();
  }

  private static Stream<Action> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Action.class::cast);
  }
}
