package org.custodes.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.consent.NoticeService;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.ConsentState;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The doors of the EAR as built, in WildFly, on two real databases. */
@ArquillianTest
class DoorsIT {
  /** A person of whom the realm need not know. */
  private static final String NORA = "5f0c7f52-6d0e-4a53-8f0e-0f4f6a1f0001";

  /**
   * What is open to whoever is inside the server, by decision: what anybody may read, what tells a
   * door who calls it, and what only the container's timers call.
   */
  private static final Set<String> OPEN =
      Set.of(
          "AccessFlushTimer.writeWhatWasCounted",
          "BoardService.inPublic",
          "Caller.actor",
          "Caller.hasFreshSignIn",
          "Caller.mayActFor",
          "CertificateService.check",
          "CertificateService.fingerprints",
          "ConversationService.byHandle",
          "ConversationService.deleteByHandle",
          "DecisionService.list",
          "DecisionService.open",
          "DecisionService.track",
          "DenialService.refusedByRole",
          "DenialTimer.writeWhatIsOver",
          "HourlySweep.sweepWhatIsDue",
          "JobWorker.planTheNight",
          "JobWorker.workOff",
          "JobWorker.renewLease",
          "JobWorker.workOffSoon",
          "LedgerSequencer.numberWhatIsQueued",
          "LegalClockService.deadline",
          "NoticeService.all",
          "NoticeService.current",
          "NoticeService.notice",
          "OutcomeTimer.writeWhatWasCounted",
          "PrivacyRequestService.byCode",
          "PurgeTimer.purgeWhatIsShredded",
          "VerificationKeysService.jwks");

  @EJB private AsAssistant assistant;
  @EJB private AsAuditor auditor;

  @EJB(lookup = "java:app/domain/ConsentService")
  private ConsentService consents;

  @EJB(lookup = "java:app/domain/NoticeService")
  private NoticeService notices;

  @Deployment
  static EnterpriseArchive house() {
    return BuiltEar.with(DoorsIT.class);
  }

  @Test
  void aChoiceIsKeptInBothDatabases() {
    var notice = notices.current(Purpose.PERSONALISATION, Locale.ENGLISH).ref();
    var decided =
        assistant.call(
            () ->
                consents.decide(NORA, Purpose.PERSONALISATION, Decision.GIVEN, notice, "settings"));
    assertEquals(ConsentState.GIVEN, decided.standing().state());
    assertFalse(decided.receipt().jws().isEmpty());
    var standings = assistant.call(() -> consents.overview(NORA)).standings();
    var personalisation =
        standings.stream().filter(s -> s.purpose() == Purpose.PERSONALISATION).findFirst();
    assertEquals(ConsentState.GIVEN, personalisation.orElseThrow().state());
  }

  @Test
  void anotherRoleDoesNotOpenTheDoor() {
    assertThrows(EJBAccessException.class, () -> auditor.call(() -> consents.overview(NORA)));
  }

  @Test
  void everyMethodOfEveryDoorRefusesACallerWithoutARole()
      throws IOException, ReflectiveOperationException {
    var open = new TreeSet<String>();
    var called = 0;
    for (var name : doors()) {
      var door = Class.forName(name);
      for (var method : methods(door)) {
        if (OPEN.contains(nameOf(door, method))) {
          assertTrue(method.isAnnotationPresent(PermitAll.class), nameOf(door, method));
          open.add(nameOf(door, method));
        } else {
          assertRefused(door, method);
          called++;
        }
      }
    }
    assertEquals(new TreeSet<>(OPEN), open);
    assertTrue(called > 0, "no door was tried");
  }

  private static void assertRefused(Class<?> door, Method method)
      throws ReflectiveOperationException {
    var bean = CDI.current().select(door).get();
    var arguments = Arrays.stream(method.getParameterTypes()).map(DoorsIT::nothing).toArray();
    try {
      method.invoke(bean, arguments);
    } catch (InvocationTargetException e) {
      assertEquals(
          EJBAccessException.class,
          e.getCause().getClass(),
          () -> nameOf(door, method) + " let the call in");
      return;
    }
    throw new AssertionError(nameOf(door, method) + " is open to everybody");
  }

  private static List<Method> methods(Class<?> door) {
    return Stream.of(door.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .toList();
  }

  /** The caller is refused before anybody looks at the arguments. */
  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type.isPrimitive() ? (Object) 0 : null;
  }

  private static String nameOf(Class<?> door, Method method) {
    return door.getSimpleName() + "." + method.getName();
  }

  private static List<String> doors() throws IOException {
    try (var list = DoorsIT.class.getResourceAsStream("/doors.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
