package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.custodes.domain.access.AccessDays;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.SealedAccessDay;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/** The table {@code subject_access}. */
@ApplicationScoped
class AccessDaysOnPostgres implements AccessDays {
  private EntityManager main;

  protected AccessDaysOnPostgres() {}

  @Inject
  AccessDaysOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(SubjectId subject, LocalDate day, Map<AccessKind, Integer> counts, SealKey key) {
    var sum = new EnumMap<AccessKind, Integer>(AccessKind.class);
    sum.putAll(counts);
    rows(
            "SELECT CAST(day AS text), sealed FROM subject_access"
                + " WHERE subject_id = :subject AND day = :day FOR UPDATE",
            subject,
            day)
        .forEach(
            row ->
                SealedAccessDay.open((byte[]) row[1], subject, day, key)
                    .forEach((kind, count) -> sum.merge(kind, count, Integer::sum)));
    // whoever was erased meanwhile gets no row again
    main.createNativeQuery(
            """
            INSERT INTO subject_access (subject_id, day, sealed)
            SELECT id, :day, :sealed FROM subject WHERE id = :subject
            ON CONFLICT (subject_id, day) DO UPDATE SET sealed = excluded.sealed
            """)
        .setParameter("subject", subject.value())
        .setParameter("day", day)
        .setParameter("sealed", SealedAccessDay.seal(sum, subject, day, key))
        .executeUpdate();
  }

  @Override
  public Map<LocalDate, Map<AccessKind, Integer>> since(
      SubjectId subject, LocalDate since, SealKey key) {
    var days = new LinkedHashMap<LocalDate, Map<AccessKind, Integer>>();
    rows(
            "SELECT CAST(day AS text), sealed FROM subject_access"
                + " WHERE subject_id = :subject AND day >= :day ORDER BY day DESC",
            subject,
            since)
        .forEach(
            row -> {
              var day = LocalDate.parse((String) row[0]);
              days.put(day, SealedAccessDay.open((byte[]) row[1], subject, day, key));
            });
    return days;
  }

  @SuppressWarnings("unchecked") // a native query of two columns gives rows of two
  private List<Object[]> rows(String sql, SubjectId subject, LocalDate day) {
    return main.createNativeQuery(sql, Object[].class)
        .setParameter("subject", subject.value())
        .setParameter("day", day)
        .getResultList();
  }

  @Override
  public void deleteAll(SubjectId subject) {
    main.createNativeQuery("DELETE FROM subject_access WHERE subject_id = :subject")
        .setParameter("subject", subject.value())
        .executeUpdate();
  }

  @Override
  public long count(SubjectId subject) {
    return (Long)
        main.createNativeQuery(
                "SELECT count(*) FROM subject_access WHERE subject_id = :subject", Long.class)
            .setParameter("subject", subject.value())
            .getSingleResult();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long deleteBefore(LocalDate day) {
    return main.createNativeQuery("DELETE FROM subject_access WHERE day < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
