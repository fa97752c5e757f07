package org.custodes.bare;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.custodes.domain.access.SealedDenial;
import org.custodes.domain.access.SealedGrant;
import org.custodes.domain.consent.SealedConsentEvent;
import org.custodes.domain.export.SealedExport;
import org.custodes.domain.job.Job;
import org.custodes.domain.preference.SealedPreferences;
import org.custodes.domain.privacyrequest.SealedRequest;
import org.custodes.domain.retention.SealedHold;
import org.custodes.domain.subject.SealedSubject;
import org.custodes.persistence.platform.MainCluster;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The sessions of the main cluster: one for each transaction, or for one call outside of any. */
@ApplicationScoped
class MainSessions {
  static final List<Class<?>> ENTITIES =
      List.of(
          SealedSubject.class,
          SealedGrant.class,
          SealedDenial.class,
          SealedConsentEvent.class,
          SealedPreferences.class,
          SealedHold.class,
          SealedRequest.class,
          SealedExport.class,
          Job.class);

  /** Innermost first. */
  private static final ThreadLocal<Deque<EntityManager>> OPEN =
      ThreadLocal.withInitial(ArrayDeque::new);

  private DataSource source;
  private SessionFactory sessions;

  protected MainSessions() {}

  @Inject
  MainSessions(@MainCluster DataSource source) {
    this.source = source;
  }

  @PostConstruct
  void open() {
    var properties = new Properties();
    properties.put("hibernate.connection.datasource", source);
    properties.put("hibernate.type.json_format_mapper", new NoJson());
    properties.put("hibernate.jdbc.batch_size", "50");
    properties.put("hibernate.order_inserts", "true");
    var configuration = new Configuration().addProperties(properties);
    ENTITIES.forEach(configuration::addAnnotatedClass);
    sessions = configuration.buildSessionFactory();
  }

  @PreDestroy
  void close() {
    sessions.close();
  }

  /** Finds the caller's session anew at each use, as the server's does. */
  @Produces
  EntityManager main() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(OPEN.get().getFirst(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Does the work in a transaction of its own; what it throws rolls it back. */
  <T> T inTransaction(Callable<T> work) throws Exception {
    return within(
        session -> {
          var transaction = session.getTransaction();
          transaction.begin();
          boolean done = false;
          try {
            T result = work.call();
            done = true;
            transaction.commit();
            return result;
          } finally {
            if (!done) {
              transaction.rollback();
            }
          }
        });
  }

  /** Does the work in the session that is open, or in one without a transaction. */
  <T> T joining(Callable<T> work) throws Exception {
    return OPEN.get().isEmpty() ? within(session -> work.call()) : work.call();
  }

  private interface InSession<T> {
    T work(EntityManager session) throws Exception;
  }

  private <T> T within(InSession<T> work) throws Exception {
    var session = sessions.createEntityManager();
    OPEN.get().addFirst(session);
    try {
      return work.work(session);
    } finally {
      OPEN.get().removeFirst();
      session.close();
    }
  }
}
