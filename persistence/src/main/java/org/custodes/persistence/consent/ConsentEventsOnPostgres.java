package org.custodes.persistence.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.custodes.domain.consent.ConsentEvents;
import org.custodes.domain.consent.SealedConsentEvent;
import org.custodes.domain.kernel.SubjectId;

/** The table {@code consent_event}. */
@ApplicationScoped
class ConsentEventsOnPostgres implements ConsentEvents {
  private EntityManager main;

  protected ConsentEventsOnPostgres() {}

  @Inject
  ConsentEventsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public void append(SealedConsentEvent event) {
    main.persist(event);
    main.flush();
  }

  @Override
  public List<SealedConsentEvent> of(SubjectId subject, int limit) {
    return main.createQuery(
            "select e from SealedConsentEvent e where e.key.subjectId = :subject order by e.key.no",
            SealedConsentEvent.class)
        .setParameter("subject", subject.value())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count(SubjectId subject) {
    return main.createQuery(
            "select count(e) from SealedConsentEvent e where e.key.subjectId = :subject",
            Long.class)
        .setParameter("subject", subject.value())
        .getSingleResult();
  }

  @Override
  public void deleteAll(SubjectId subject) {
    main.createQuery("delete from SealedConsentEvent e where e.key.subjectId = :subject")
        .setParameter("subject", subject.value())
        .executeUpdate();
  }
}
