package org.custodes.plan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules, written for any root package: {@code org.custodes} is the house, every package under
 * {@code org.custodes.plan.red} a small house with one fault.
 */
final class HousePlan {
  private static final DescribedPredicate<CanBeAnnotated> AN_EJB =
      annotatedWith(Stateless.class)
          .or(annotatedWith(Singleton.class))
          .or(annotatedWith(Stateful.class))
          .or(annotatedWith(MessageDriven.class))
          .as("an EJB");

  private static final Set<TransactionAttributeType> MAIN_TRANSACTION =
      EnumSet.of(
          TransactionAttributeType.REQUIRED,
          TransactionAttributeType.REQUIRES_NEW,
          TransactionAttributeType.MANDATORY);

  private static final Set<String> TIMES =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private static final Set<String> RANDOM_SOURCES =
      Set.of("java.security.SecureRandom", "java.util.Random", "java.util.SplittableRandom");

  private final String root;

  private HousePlan(String root) {
    this.root = root;
  }

  /** Every rule, for the house whose packages start with {@code root}. */
  static List<PlanRule> rulesFor(String root) {
    var plan = new HousePlan(root);
    return List.of(
        new PlanRule("layers", plan.layers()),
        new PlanRule("domain-cycles", plan.domainCycles()),
        new PlanRule("floors", plan.floors()),
        new PlanRule("persistence-floors", plan.persistenceFloors()),
        new PlanRule("domain-technology", plan.domainTechnology()),
        new PlanRule("doors-in-domain", plan.doorsInDomain()),
        new PlanRule("door-roles", plan.doorRoles()),
        new PlanRule("door-deny", plan.doorDeny()),
        new PlanRule("door-transaction", plan.doorTransaction()),
        new PlanRule("door-actor", plan.doorActor()),
        new PlanRule("one-database", plan.oneDatabase()),
        new PlanRule("clock", plan.clock()),
        new PlanRule("clock-source", plan.clockSource()),
        new PlanRule("entity-setters", plan.entitySetters()),
        new PlanRule("immutable", plan.immutable()),
        new PlanRule("refusal-codes", plan.refusalCodes()),
        new PlanRule("logging", plan.logging()),
        new PlanRule("json-platform", plan.jsonPlatform()),
        new PlanRule("catch-all", plan.catchAll()),
        new PlanRule("names", plan.names()),
        new PlanRule("faces-shell", plan.facesShell()),
        new PlanRule("console-features", plan.features("console")),
        new PlanRule("api-features", plan.features("api")));
  }

  private ArchRule layers() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("Web")
        .definedBy(root + ".web..")
        .layer("Domain")
        .definedBy(root + ".domain..")
        .layer("Persistence")
        .definedBy(root + ".persistence..")
        .layer("Launch")
        .definedBy(root + ".launch..")
        .withOptionalLayers(true)
        .whereLayer("Web")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("Persistence")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("Launch")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("Domain")
        .mayOnlyBeAccessedByLayers("Web", "Persistence")
        .because("web and persistence know the domain, and nobody knows them");
  }

  private ArchRule domainCycles() {
    return slices()
        .matching(root + ".domain.(*)..")
        .should()
        .beFreeOfCycles()
        .because("two features that know each other are one");
  }

  private ArchRule floors() {
    return classes()
        .that()
        .resideInAPackage(root + ".domain..")
        .should(
            check(
                "import only floors below",
                (type, broken) ->
                    checkFloors(type, "domain", List.of("domain"), Floors::mayImport, broken)))
        .because("a feature is built on what stands below it");
  }

  private ArchRule persistenceFloors() {
    return classes()
        .that()
        .resideInAPackage(root + ".persistence..")
        .should(
            check(
                "touch only their own feature and floors below",
                (type, broken) ->
                    checkFloors(
                        type,
                        "persistence",
                        List.of("domain", "persistence"),
                        HousePlan::mayAdapterImport,
                        broken)))
        .because("an adapter serves one feature");
  }

  private ArchRule domainTechnology() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "java.sql..",
            "javax.sql..",
            "org.hibernate..",
            "org.primefaces..",
            "org.wildfly..")
        .because("the domain must not know how it is shown or stored");
  }

  private ArchRule doorsInDomain() {
    return classes()
        .that(AN_EJB)
        .should()
        .resideInAPackage(root + ".domain..")
        .because("persistence adapters and page beans are CDI beans; only the domain has doors");
  }

  private ArchRule doorRoles() {
    return classes()
        .that(doors())
        .should(
            check(
                "name the roles of every public method",
                (door, broken) ->
                    publicMethods(door)
                        .filter(
                            method ->
                                !method.isAnnotatedWith(RolesAllowed.class)
                                    && !method.isAnnotatedWith(PermitAll.class)
                                    && !method.isAnnotatedWith(DenyAll.class))
                        .forEach(
                            method ->
                                broken.accept(
                                    door,
                                    "%s: %s names no role"
                                        .formatted(door.getName(), method.getFullName())))))
        .because("who may is written where it is enforced");
  }

  private ArchRule doorDeny() {
    return classes()
        .that(AN_EJB)
        .should()
        .beAnnotatedWith(DenyAll.class)
        .because("a method that forgets its roles must be closed, not open");
  }

  private ArchRule doorTransaction() {
    return classes()
        .that(AN_EJB)
        .should()
        .beAnnotatedWith(TransactionAttribute.class)
        .because("the container's default would open a main transaction around a vault commit");
  }

  private ArchRule doorActor() {
    return classes()
        .that(doors())
        .should(
            check(
                "take the actor from the session context",
                (door, broken) ->
                    publicMethods(door)
                        .filter(
                            method ->
                                method.getParameterTypes().stream()
                                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                    .anyMatch(
                                        type -> type.isAssignableTo(root + ".domain.kernel.Actor")))
                        .forEach(
                            method ->
                                broken.accept(
                                    door,
                                    "%s: %s is told who acts"
                                        .formatted(door.getName(), method.getFullName())))))
        .because("a caller who may say who they are may say anything");
  }

  private ArchRule oneDatabase() {
    return noClasses()
        .that(describe("have a main transaction", HousePlan::hasMainTransaction))
        .should()
        .transitivelyDependOnClassesThat()
        .haveFullyQualifiedName(root + ".domain.vault.KeyVault")
        .because(
            "the vault commits alone, in a stated order; one transaction would join both logs");
  }

  private ArchRule clock() {
    return classes()
        .that()
        .resideInAPackage(root + ".domain..")
        .should(
            check(
                "have time and randomness injected",
                (type, broken) ->
                    type.getAccessesFromSelf().stream()
                        .filter(access -> readsClock(access) || makesRandomness(access))
                        .forEach(access -> broken.accept(type, access.getDescription()))))
        .because("tests move the clock, and keys come from one source");
  }

  private ArchRule clockSource() {
    return classes()
        .that(resideInAnyPackage(root + ".domain..", root + ".persistence..", root + ".web.."))
        .should(new OneSource())
        .because("where time and randomness enter the house is stated once");
  }

  private ArchRule entitySetters() {
    return classes()
        .that(
            annotatedWith(Entity.class)
                .or(annotatedWith(Embeddable.class))
                .or(annotatedWith(MappedSuperclass.class)))
        .should(
            check(
                "change through verbs",
                (type, broken) -> {
                  publicMethods(type)
                      .filter(method -> method.getName().matches("set[A-Z].*"))
                      .forEach(
                          method ->
                              broken.accept(type, method.getFullName() + " is a public setter"));
                  type.getFields().stream()
                      .filter(field -> isPublic(field) && !isStatic(field))
                      .forEach(
                          field -> broken.accept(type, field.getFullName() + " is a public field"));
                }))
        .because("an entity is legal from its constructor on");
  }

  private ArchRule immutable() {
    return classes()
        .that(
            describe(
                "are records or refusals",
                type -> type.isRecord() || type.isAssignableTo(root + ".domain.kernel.Refusal")))
        .and(resideInAPackage(root + ".."))
        .should(
            check(
                "be immutable",
                (type, broken) ->
                    type.getFields().stream()
                        .filter(field -> !isStatic(field))
                        .filter(
                            field ->
                                !field.getModifiers().contains(JavaModifier.FINAL)
                                    || field.getRawType().isAssignableTo(java.util.Date.class))
                        .forEach(
                            field -> broken.accept(type, field.getFullName() + " can be changed"))))
        .because("a value that changes is not a value");
  }

  private ArchRule refusalCodes() {
    return classes()
        .that()
        .areAssignableTo(root + ".domain.kernel.Refusal")
        .should(new RefusalCodes())
        .because("the code is the last part of the problem type and of the message key");
  }

  private ArchRule logging() {
    return noClasses()
        .that(resideInAnyPackage(root + ".domain..", root + ".persistence..", root + ".web.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..",
            "org.apache.commons.logging..",
            "org.jboss.logging..",
            "org.slf4j..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(
            describe(
                "print a stack trace",
                call ->
                    call.getName().equals("printStackTrace")
                        && call.getTargetOwner().isAssignableTo(Throwable.class)))
        .because("System.Logger is the one way to the log");
  }

  private ArchRule jsonPlatform() {
    return noClasses()
        .that(resideInAnyPackage(root + ".domain..", root + ".persistence.."))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Json.class)
        .because("each of its methods looks for the platform in every archive of the deployment");
  }

  private ArchRule catchAll() {
    return classes()
        .that(resideInAnyPackage(root + ".domain..", root + ".persistence..", root + ".web.."))
        .should(
            check(
                "catch what they can name",
                (type, broken) ->
                    type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(
                            block ->
                                block.getCaughtThrowables().stream()
                                    .anyMatch(caught -> caught.isEquivalentTo(Exception.class)))
                        .forEach(
                            block ->
                                broken.accept(
                                    type, block.getOwner().getFullName() + " catches Exception"))))
        .because("a caught Exception hides the refusal and the bug alike");
  }

  private ArchRule names() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)")
        .because("a name says what a thing is for");
  }

  private ArchRule facesShell() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".web..")
        .and()
        .resideOutsideOfPackage(root + ".web.console.shell..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.faces.context.FacesContext")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.faces.context.ExternalContext")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.primefaces.PrimeFaces")
        .because("a page bean holds ids and view records, and is tested without a browser");
  }

  private ArchRule features(String war) {
    return slices()
        .matching(root + ".web." + war + ".(*)..")
        .namingSlices(war + " $1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAPackage(root + ".web." + war + ".."),
            resideInAPackage(root + ".web." + war + ".shell.."))
        .because("pages and resources meet in the shell or in the domain");
  }

  private void checkFloors(
      JavaClass type,
      String layer,
      List<String> layersBelow,
      BiPredicate<String, String> mayImport,
      BiConsumer<JavaClass, String> broken) {
    var from = featureOf(type, layer);
    boolean ground = layer.equals("persistence") && from.equals(Floors.PLATFORM);
    if (Floors.levelOf(from).isEmpty() && !ground) {
      broken.accept(type, type.getName() + " stands on no floor");
      return;
    }
    var seen = new TreeSet<String>();
    for (var dependency : type.getDirectDependenciesFromSelf()) {
      var target = dependency.getTargetClass().getBaseComponentType();
      for (var below : layersBelow) {
        if (resideInAPackage(root + "." + below + "..").test(target)
            && !mayImport.test(from, featureOf(target, below))
            && seen.add(target.getName())) {
          broken.accept(type, dependency.getDescription());
        }
      }
    }
  }

  private static boolean mayAdapterImport(String from, String to) {
    return to.equals(Floors.PLATFORM) || Floors.mayImport(from, to);
  }

  /** The package right below the layer: {@code consent} of {@code org.custodes.domain.consent}. */
  private String featureOf(JavaClass type, String layer) {
    var prefix = root + "." + layer + ".";
    var name = type.getPackageName() + ".";
    if (!name.startsWith(prefix)) {
      return "";
    }
    var rest = name.substring(prefix.length());
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }

  private DescribedPredicate<JavaClass> doors() {
    return AN_EJB
        .<JavaClass>forSubtype()
        .and(resideInAPackage(root + ".domain.."))
        .and(describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
        .as("doors");
  }

  private static Stream<JavaMethod> publicMethods(JavaClass type) {
    return type.getAllMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(method -> !method.getOwner().isEquivalentTo(Object.class));
  }

  private static boolean hasMainTransaction(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getMethods().stream())
        .anyMatch(
            place ->
                place
                        .tryGetAnnotationOfType(TransactionAttribute.class)
                        .filter(attribute -> MAIN_TRANSACTION.contains(attribute.value()))
                        .isPresent()
                    || place
                        .tryGetAnnotationOfType(Transactional.class)
                        .filter(
                            attribute ->
                                MAIN_TRANSACTION.contains(
                                    TransactionAttributeType.valueOf(attribute.value().name())))
                        .isPresent());
  }

  private static boolean readsClock(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    var owner = target.getOwner().getName();
    if (TIMES.contains(owner) && target.getName().equals("now")) {
      return target.getRawParameterTypes().stream()
          .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class));
    }
    return switch (owner) {
      case "java.lang.System" -> target.getName().equals("currentTimeMillis");
      case "java.util.Date" ->
          target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
      default -> makesClock(access);
    };
  }

  private static boolean makesClock(JavaAccess<?> access) {
    var owner = access.getTarget().getOwner().getName();
    return (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
        && access.getTarget().getName().matches("(system|tick[MS]).*");
  }

  private static boolean makesRandomness(JavaAccess<?> access) {
    var owner = access.getTarget().getOwner().getName();
    var name = access.getTarget().getName();
    return makesSecureRandom(access)
        || (RANDOM_SOURCES.contains(owner) && name.equals("<init>"))
        || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
        || (owner.equals("java.lang.Math") && name.equals("random"))
        || (owner.equals("java.util.concurrent.ThreadLocalRandom") && name.equals("current"));
  }

  private static boolean makesSecureRandom(JavaAccess<?> access) {
    return access.getTarget().getOwner().getName().equals("java.security.SecureRandom")
        && (access.getTarget().getName().equals("<init>")
            || access.getTarget().getName().startsWith("getInstance"));
  }

  private static boolean isPublic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC);
  }

  private static <T> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
    return DescribedPredicate.describe(words, predicate);
  }

  private static ArchCondition<JavaClass> check(
      String words, BiConsumer<JavaClass, BiConsumer<JavaClass, String>> body) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        body.accept(
            type,
            (where, what) ->
                events.add(
                    SimpleConditionEvent.violated(
                        where, what + " in " + where.getSourceCodeLocation())));
      }
    };
  }

  /** At most one class may ask the system for a clock or for randomness. */
  private static final class OneSource extends ArchCondition<JavaClass> {
    private List<String> sources = List.of();

    OneSource() {
      super("have one source of clock and randomness");
    }

    @Override
    public void init(Collection<JavaClass> all) {
      sources = all.stream().filter(OneSource::isSource).map(JavaClass::getName).sorted().toList();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (sources.size() > 1 && isSource(type)) {
        events.add(
            SimpleConditionEvent.violated(
                type, type.getName() + " is one of several sources: " + sources));
      }
    }

    private static boolean isSource(JavaClass type) {
      return type.getAccessesFromSelf().stream()
          .anyMatch(access -> makesClock(access) || makesSecureRandom(access));
    }
  }
}
