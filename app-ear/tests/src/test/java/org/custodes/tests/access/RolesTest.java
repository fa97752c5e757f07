package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.access.Door;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.Test;

/** The roles that doors and resources name are those of the tables. */
class RolesTest {
  private static final String DOMAIN = "org.custodes.domain";

  @Test
  void everyDoorNamesTheRolesOfTheTable() {
    assertEquals("", Roles.differences(Roles.table("doors.csv"), doors()));
  }

  /**
   * It decides, stores, reads context and preferences, and files requests for people. It exports
   * nothing, lists nobody's records, sees no certificate, and reads and grants nothing of the
   * corpus; a line in a table does not change that.
   */
  @Test
  void theAssistantEntersTheDoorsOfItsWorkAndNoOther() {
    var entered =
        ejbs()
            .flatMap(bean -> Door.of(bean).stream())
            .filter(door -> door.roles().contains(Role.ASSISTANT))
            .map(Door::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "ConsentService.decide",
            "ConsentService.overview",
            "ConversationService.context",
            "ConversationService.delete",
            "IntakeService.offer",
            "IntakeService.preview",
            "PreferenceService.read",
            "PreferenceService.replace",
            "PrivacyRequestService.file",
            "PrivacyRequestService.status",
            "SubjectService.circumstances",
            "SubjectService.setStorage",
            "SubjectService.stateAgeBand"),
        entered);
  }

  /** What the page of rules shows is read in another way; both ways see the same. */
  @Test
  void thePageOfRulesReadsFromTheDoorsWhatTheTableSays() {
    var read =
        ejbs()
            .flatMap(bean -> Door.of(bean).stream())
            .collect(
                Collectors.toMap(
                    Door::signature,
                    door ->
                        door.open()
                            ? Roles.EVERYONE
                            : door.roles().stream().sorted().collect(Collectors.joining(" ")),
                    (one, two) -> one,
                    TreeMap::new));
    assertEquals("", Roles.differences(Roles.table("doors.csv"), read));
  }

  /** The page says of these that people may do it with what is their own: it has to be asked. */
  @Test
  void everyDoorToWhichAPersonIsNamedAsksWhoMayActForThem() {
    var asking =
        classesOf(DOMAIN)
            .flatMap(type -> type.getMethods().stream())
            .filter(
                method ->
                    method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("mayActFor")))
            .map(JavaMethod::getFullName)
            .map(name -> name.replaceAll("^.*\\.(\\w+\\.\\w+)\\(.*$", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    var named =
        ejbs()
            .flatMap(bean -> Door.of(bean).stream())
            .filter(door -> door.signature().contains("(String"))
            .filter(door -> door.roles().equals(List.of(Role.SUBJECT, Role.ASSISTANT)))
            .map(Door::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(named, asking);
  }

  @Test
  void everyResourceNamesTheRolesOfTheTable() {
    assertEquals("", Roles.differences(Roles.table("resources.csv"), resources()));
  }

  @Test
  void seesAnyOneAnnotationRemoved() {
    seesAnyOneRemoved(Roles.table("doors.csv"), doors());
    seesAnyOneRemoved(Roles.table("resources.csv"), resources());
  }

  @Test
  void seesWhatHasNoLine() {
    var doors = doors();
    doors.put("consent.ConsentService.forget(String)", "assistant");
    assertFalse(Roles.differences(Roles.table("doors.csv"), doors).isEmpty());
  }

  @Test
  void readsTheAnnotationOfAMethod() throws NoSuchMethodException {
    assertEquals("a b", Roles.of(Annotated.class.getDeclaredMethod("some")));
    assertEquals(Roles.EVERYONE, Roles.of(Annotated.class.getDeclaredMethod("all")));
    assertEquals(Roles.UNSAID, Roles.of(Annotated.class.getDeclaredMethod("forgotten")));
  }

  static final class Annotated {
    @RolesAllowed({"b", "a"})
    public void some() {}

    @PermitAll
    public void all() {}

    public void forgotten() {}
  }

  private static void seesAnyOneRemoved(Map<String, String> table, Map<String, String> house) {
    for (var name : house.keySet()) {
      var without = new TreeMap<>(house);
      without.put(name, Roles.UNSAID);
      assertFalse(Roles.differences(table, without).isEmpty(), name);
      var roles = List.of(house.get(name).split(" ", -1));
      for (var role : roles) {
        var fewer =
            roles.stream().filter(other -> !other.equals(role)).collect(Collectors.joining(" "));
        without.put(name, fewer);
        assertFalse(Roles.differences(table, without).isEmpty(), name + " without " + role);
      }
    }
  }

  private static Stream<Class<?>> ejbs() {
    return classesOf(DOMAIN)
        .filter(
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::reflect);
  }

  private static Map<String, String> doors() {
    return ejbs()
        .flatMap(door -> Arrays.stream(door.getMethods()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .collect(Collectors.toMap(RolesTest::name, Roles::of, (one, two) -> one, TreeMap::new));
  }

  private static String name(Method door) {
    return door.getDeclaringClass().getName().substring(DOMAIN.length() + 1)
        + "."
        + door.getName()
        + Arrays.stream(door.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(" ", "(", ")"));
  }

  static Map<String, String> resources() {
    var resources = new TreeMap<String, String>();
    classesOf("org.custodes.web.api")
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .forEach(
            method ->
                verb(method)
                    .forEach(verb -> resources.put(verb + " " + path(method), Roles.of(method))));
    return resources;
  }

  private static Stream<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value);
  }

  private static String path(Method method) {
    var below = method.getAnnotation(Path.class);
    return method.getDeclaringClass().getAnnotation(Path.class).value()
        + (below == null ? "" : below.value());
  }

  private static Stream<JavaClass> classesOf(String root) {
    return new ClassFileImporter().importPackages(root).stream();
  }
}
