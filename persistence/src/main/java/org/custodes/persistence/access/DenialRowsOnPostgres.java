package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.access.DenialId;
import org.custodes.domain.access.DenialRows;
import org.custodes.domain.access.SealedDenial;

/** The table {@code denial}. */
@ApplicationScoped
class DenialRowsOnPostgres implements DenialRows {
  private static final UUID GREATEST = new UUID(-1, -1);

  private EntityManager main;

  protected DenialRowsOnPostgres() {}

  @Inject
  DenialRowsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public void insert(List<SealedDenial> rows) {
    rows.forEach(main::persist);
  }

  /** A version 7 UUID sorts by the moment at which it was made. */
  @Override
  public List<SealedDenial> newest(Optional<DenialId> before, int limit) {
    return main.createQuery(
            "select d from SealedDenial d where d.id < :before order by d.id desc",
            SealedDenial.class)
        .setParameter("before", before.map(DenialId::value).orElse(GREATEST))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long deleteBefore(LocalDate day) {
    return main.createQuery("delete from SealedDenial d where d.day < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
