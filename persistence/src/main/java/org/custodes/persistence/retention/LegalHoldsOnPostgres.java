package org.custodes.persistence.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.retention.HoldId;
import org.custodes.domain.retention.LegalHolds;
import org.custodes.domain.retention.SealedHold;

/** The table {@code legal_hold}. */
@ApplicationScoped
class LegalHoldsOnPostgres implements LegalHolds {
  private static final UUID GREATEST = new UUID(-1, -1);

  private EntityManager main;

  protected LegalHoldsOnPostgres() {}

  @Inject
  LegalHoldsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public Optional<SealedHold> find(HoldId id) {
    return main.createQuery("select h from SealedHold h where h.id = :id", SealedHold.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** A version 7 UUID sorts by the moment at which it was made. */
  @Override
  public List<SealedHold> of(SubjectId subject) {
    return main.createQuery(
            "select h from SealedHold h where h.subjectId = :subject order by h.id",
            SealedHold.class)
        .setParameter("subject", subject.value())
        .getResultList();
  }

  /** A version 7 UUID sorts by the moment at which it was made. */
  @Override
  public List<SealedHold> newest(Optional<HoldId> before, int limit) {
    return main.createQuery(
            "select h from SealedHold h where h.id < :before order by h.id desc", SealedHold.class)
        .setParameter("before", before.map(HoldId::value).orElse(GREATEST))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void insert(SealedHold hold) {
    main.persist(hold);
  }

  @Override
  public boolean replace(SealedHold next, SealedHold read) {
    return main.createQuery(
                "update SealedHold h set h.endsOn = :ends, h.state = :state, h.sealed = :sealed"
                    + " where h.id = :id and h.sealed = :read")
            .setParameter("ends", next.endsOn())
            .setParameter("state", next.state())
            .setParameter("sealed", next.sealed())
            .setParameter("id", next.id().value())
            .setParameter("read", read.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public void detach(SubjectId subject) {
    main.createQuery("update SealedHold h set h.subjectId = null where h.subjectId = :subject")
        .setParameter("subject", subject.value())
        .executeUpdate();
  }

  @Override
  public long count(SubjectId subject) {
    return main.createQuery(
            "select count(h) from SealedHold h where h.subjectId = :subject", Long.class)
        .setParameter("subject", subject.value())
        .getSingleResult();
  }

  @Override
  public long deleteEndedBefore(LocalDate day) {
    return main.createQuery("delete from SealedHold h where h.endsOn < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
