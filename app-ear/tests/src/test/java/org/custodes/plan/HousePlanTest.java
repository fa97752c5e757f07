package org.custodes.plan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its plan, and every rule of the plan can fail. */
class HousePlanTest {
  private static final Path PICTURE = Path.of("../../docs/house-plan.svg");
  private static final String RED = "org.custodes.plan.red";

  /** Shared by all rules: reading the classes is most of the time. */
  private static final JavaClasses HOUSE = House.classes();

  @Test
  void thePictureIsDrawnFromTheList() throws IOException {
    var drawn = HousePicture.draw(HOUSE);
    if (Boolean.getBoolean("plan.renew")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }
    assertEquals(
        drawn,
        Files.exists(PICTURE) ? Files.readString(PICTURE) : "",
        "docs/house-plan.svg is not the house as built; renew it with"
            + " mvn test -pl app-ear/tests -am -Dplan.renew=true"
            + " -Dtest=HousePlanTest -Dsurefire.failIfNoSpecifiedTests=false");
  }

  private static final JavaClasses RED_HOUSES = new ClassFileImporter().importPackages(RED);

  static Stream<PlanRule> rules() {
    return HousePlan.rulesFor("org.custodes").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theHouseKeeps(PlanRule rule) {
    rule.rule().check(HOUSE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRedHouseIsRefusedBy(PlanRule rule) {
    var redHouse = RED_HOUSES.that(resideInAPackage(rule.redHouse() + ".."));
    var report = redRule(rule).rule().evaluate(redHouse).getFailureReport();
    assertFalse(report.isEmpty(), "the rule does not see its red house");
    var words = String.join("\n", report.getDetails());
    assertAll(
        named("Broken", redHouse)
            .map(type -> () -> assertTrue(words.contains(type.getName()), type.getName())));
    assertAll(
        named("Lawful", redHouse)
            .map(
                type ->
                    () ->
                        assertFalse(
                            report.getDetails().stream().anyMatch(line -> accuses(line, type)),
                            type.getName())));
  }

  @Test
  void everyRuleHasARedHouseAndEveryRedHouseHasARule() {
    var houses =
        RED_HOUSES.stream()
            .filter(type -> !type.getPackageName().equals(RED))
            .map(type -> type.getPackageName().substring(RED.length() + 1))
            .map(rest -> rest.substring(0, rest.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    var rules =
        rules()
            .map(rule -> rule.redHouse().substring(RED.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, houses);
  }

  @Test
  void everyPackageStandsOnOneFloor() {
    var packages = Floors.ALL.stream().flatMap(floor -> floor.packages().stream()).toList();
    assertEquals(new HashSet<>(packages).size(), packages.size());
    var levels = Floors.ALL.stream().map(Floors.Floor::level).toList();
    assertEquals(levels.stream().sorted((a, b) -> b - a).toList(), levels);
  }

  private static PlanRule redRule(PlanRule rule) {
    List<PlanRule> rules = HousePlan.rulesFor(rule.redHouse());
    return rules.stream().filter(red -> red.id().equals(rule.id())).findFirst().orElseThrow();
  }

  private static Stream<JavaClass> named(String prefix, JavaClasses house) {
    return house.stream().filter(type -> type.getSimpleName().startsWith(prefix));
  }

  /** A line accuses the class that it names first; what it depends on comes after. */
  private static boolean accuses(String line, JavaClass lawful) {
    var first = line.indexOf(RED);
    return first >= 0
        && line.startsWith(lawful.getName(), first)
        && !Character.isLetter(line.charAt(first + lawful.getName().length()));
  }
}
