package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.access.AccessGrants;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.SealedGrant;

/** The table {@code access_grant}. */
@ApplicationScoped
class AccessGrantsOnPostgres implements AccessGrants {
  private static final UUID GREATEST = new UUID(-1, -1);

  private EntityManager main;

  protected AccessGrantsOnPostgres() {}

  @Inject
  AccessGrantsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public Optional<SealedGrant> find(GrantId id) {
    return main.createQuery("select g from SealedGrant g where g.id = :id", SealedGrant.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** A version 7 UUID sorts by the moment at which it was made. */
  @Override
  public List<SealedGrant> newest(Optional<GrantId> before, int limit) {
    return main.createQuery(
            "select g from SealedGrant g where g.id < :before order by g.id desc",
            SealedGrant.class)
        .setParameter("before", before.map(GrantId::value).orElse(GREATEST))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void insert(SealedGrant grant) {
    main.persist(grant);
  }

  @Override
  public Optional<SealedGrant> reviewDue() {
    return main.createQuery(
            "select g from SealedGrant g where g.keptUntil = :due", SealedGrant.class)
        .setParameter("due", SealedGrant.REVIEW_DUE)
        .getResultStream()
        .findFirst();
  }

  /** The unique index says no to a second one, whoever is faster. */
  @Override
  public boolean insertReviewDue(SealedGrant grant) {
    return main.createNativeQuery(
                "insert into access_grant (id, kept_until, sealed) values (:id, :kept, :sealed)"
                    + " on conflict do nothing")
            .setParameter("id", grant.id().value())
            .setParameter("kept", grant.keptUntil())
            .setParameter("sealed", grant.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean replace(SealedGrant next, SealedGrant read) {
    return main.createQuery(
                "update SealedGrant g set g.keptUntil = :kept, g.sealed = :sealed"
                    + " where g.id = :id and g.sealed = :read")
            .setParameter("kept", next.keptUntil())
            .setParameter("sealed", next.sealed())
            .setParameter("id", next.id().value())
            .setParameter("read", read.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public long deleteKeptUntilBefore(LocalDate day) {
    return main.createQuery("delete from SealedGrant g where g.keptUntil < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
