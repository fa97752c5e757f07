package org.custodes.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.intake.OutcomeDays;

/** The table {@code outcome_count}. */
@ApplicationScoped
class OutcomesOnPostgres implements OutcomeDays {
  private EntityManager main;

  protected OutcomesOnPostgres() {}

  @Inject
  OutcomesOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(LocalDate day, Map<String, Long> counts) {
    counts.forEach(
        (reason, count) ->
            main.createNativeQuery(
                    """
                    INSERT INTO outcome_count AS known (day, reason, n) VALUES (:day, :reason, :n)
                    ON CONFLICT (day, reason) DO UPDATE SET n = known.n + excluded.n
                    """)
                .setParameter("day", day)
                .setParameter("reason", reason)
                .setParameter("n", count)
                .executeUpdate());
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of two columns gives arrays
  public Map<String, Long> since(LocalDate day) {
    return ((Stream<Object[]>)
            main.createNativeQuery(
                    "SELECT reason, CAST(sum(n) AS bigint) FROM outcome_count WHERE day >= :day"
                        + " GROUP BY reason",
                    Object[].class)
                .setParameter("day", day)
                .getResultStream())
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long dropOld() {
    return ((Number) main.createNativeQuery("SELECT drop_old_outcome_counts()").getSingleResult())
        .longValue();
  }
}
