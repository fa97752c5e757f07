package org.custodes.bare;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.AccessFlushTimer;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.DenialService;
import org.custodes.domain.access.DenialTimer;
import org.custodes.domain.access.GrantService;
import org.custodes.domain.access.GrantsAfterRestore;
import org.custodes.domain.access.RulesService;
import org.custodes.domain.access.SignIns;
import org.custodes.domain.board.BoardService;
import org.custodes.domain.board.DecisionService;
import org.custodes.domain.board.DemoBoard;
import org.custodes.domain.board.ReviewService;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.NoticeService;
import org.custodes.domain.consent.PublicAddress;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.conversation.PurgeTimer;
import org.custodes.domain.corpus.CorpusService;
import org.custodes.domain.deadline.LegalClockService;
import org.custodes.domain.deadline.OfficeCalendars;
import org.custodes.domain.export.ExportService;
import org.custodes.domain.intake.IntakeService;
import org.custodes.domain.intake.OutcomeTimer;
import org.custodes.domain.job.JobWorker;
import org.custodes.domain.ledger.LedgerSequencer;
import org.custodes.domain.lifecycle.DemoHouse;
import org.custodes.domain.lifecycle.Restore;
import org.custodes.domain.practice.DemoCatalogue;
import org.custodes.domain.practice.PracticeService;
import org.custodes.domain.preference.PreferenceService;
import org.custodes.domain.privacyrequest.CertificateService;
import org.custodes.domain.privacyrequest.PrivacyRequestService;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.retention.HoldService;
import org.custodes.domain.retention.HourlySweep;
import org.custodes.domain.subject.StartUp;
import org.custodes.domain.subject.SubjectService;
import org.custodes.domain.subject.WhoLookedService;
import org.custodes.domain.vault.KeystoreCopies;
import org.custodes.domain.vault.MasterKey;
import org.custodes.domain.vault.VerificationKeysService;
import org.custodes.persistence.platform.Environment;

/**
 * Stands in for what the server does to the same classes: makes beans of the enterprise beans, asks
 * this process for what they want from the server, and puts a {@link Boundary} before each adapter.
 */
final class ServerStandIn implements Extension {
  private static final String DOMAIN = "org.custodes.domain.";
  private static final String ADAPTERS = "org.custodes.persistence.";

  /** Adapters of what only a server has; this package has others in their place. */
  private static final Set<String> REPLACED =
      Set.of(
          ADAPTERS + "platform.Databases",
          ADAPTERS + "platform.ClockAndRandomness",
          ADAPTERS + "job.WorkersOfTheServer",
          ADAPTERS + "access.SignInsOfTheServer",
          ADAPTERS + "deadline.PublicHolidays",
          Environment.class.getName());

  /** Ports that keep nothing: it is all the same whether a process dies before or behind them. */
  private static final Set<Class<?>> KEEP_NOTHING =
      Set.of(
          DemoHouse.class,
          KeystoreCopies.class,
          MasterKey.class,
          OfficeCalendars.class,
          PublicAddress.class,
          Restore.class,
          SignIns.class);

  /** Every class that the server would make an enterprise bean of. */
  static final List<Class<?>> ENTERPRISE_BEANS =
      List.of(
          AccessFlushTimer.class,
          BoardService.class,
          Caller.class,
          CertificateService.class,
          ConsentService.class,
          ConversationService.class,
          CorpusService.class,
          DecisionService.class,
          DemoBoard.class,
          DemoCatalogue.class,
          DenialService.class,
          DenialTimer.class,
          ExportService.class,
          GrantService.class,
          GrantsAfterRestore.class,
          HoldService.class,
          HourlySweep.class,
          IntakeService.class,
          JobWorker.class,
          LedgerSequencer.class,
          LegalClockService.class,
          NoticeService.class,
          OutcomeTimer.class,
          PracticeService.class,
          PreferenceService.class,
          PrivacyRequestService.class,
          PurgeTimer.class,
          RequestDeskService.class,
          ReviewService.class,
          RulesService.class,
          StartUp.class,
          SubjectService.class,
          VerificationKeysService.class,
          WhoLookedService.class);

  private final Settings settings;

  ServerStandIn(Settings settings) {
    this.settings = settings;
  }

  void addEnterpriseBeans(@Observes BeforeBeanDiscovery discovery) {
    for (var type : ENTERPRISE_BEANS) {
      var bean = discovery.addAnnotatedType(type, "bare." + type.getName());
      bean.add(ApplicationScoped.Literal.INSTANCE);
      bean.filterFields(field -> field.isAnnotationPresent(Resource.class))
          .forEach(field -> field.removeAll().add(Injected.HERE));
      bean.filterMethods(method -> method.isAnnotationPresent(Asynchronous.class))
          .forEach(method -> method.add(SoonLiteral.HERE));
    }
  }

  <T> void settle(@Observes ProcessAnnotatedType<T> type) {
    var found = type.getAnnotatedType();
    if (REPLACED.contains(found.getJavaClass().getName())) {
      type.veto();
    } else if (port(found.getJavaClass()).isPresent() && isBean(found)) {
      type.configureAnnotatedType().add(BoundaryLiteral.HERE);
    }
  }

  void addSettings(@Observes AfterBeanDiscovery discovery) {
    discovery
        .<Settings>addBean()
        .types(Environment.class, Settings.class)
        .scope(jakarta.inject.Singleton.class)
        .createWith(context -> settings);
  }

  private static boolean isBean(AnnotatedType<?> type) {
    return type.isAnnotationPresent(ApplicationScoped.class);
  }

  /** The port that an adapter implements and that keeps something; empty for any other class. */
  static Optional<Class<?>> port(Class<?> type) {
    return type.getName().startsWith(ADAPTERS)
        ? Arrays.stream(type.getInterfaces())
            .filter(port -> port.getName().startsWith(DOMAIN))
            .filter(port -> !KEEP_NOTHING.contains(port))
            .findFirst()
        : Optional.<Class<?>>empty();
  }

  private static final class Injected extends AnnotationLiteral<Inject> implements Inject {
    private static final long serialVersionUID = 1L;
    static final Injected HERE = new Injected();
  }

  private static final class SoonLiteral extends AnnotationLiteral<Soon> implements Soon {
    private static final long serialVersionUID = 1L;
    static final SoonLiteral HERE = new SoonLiteral();
  }

  private static final class BoundaryLiteral extends AnnotationLiteral<Boundary>
      implements Boundary {
    private static final long serialVersionUID = 1L;
    static final BoundaryLiteral HERE = new BoundaryLiteral();
  }
}
