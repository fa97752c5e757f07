package org.custodes.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.custodes.domain.intake.IdempotencyRow;
import org.custodes.domain.intake.IdempotencyRows;

/** The table {@code idempotency}. */
@ApplicationScoped
class IdempotencyOnPostgres implements IdempotencyRows {
  private EntityManager main;

  protected IdempotencyOnPostgres() {}

  @Inject
  IdempotencyOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of several columns gives arrays
  public Optional<IdempotencyRow> find(List<byte[]> keyMacs) {
    return ((Stream<Object[]>)
            main.createNativeQuery(
                    "SELECT key_mac, body_mac, sealed, CAST(day AS text) FROM idempotency"
                        + " WHERE key_mac IN (:macs)",
                    Object[].class)
                .setParameter("macs", keyMacs)
                .getResultStream())
        .map(
            row ->
                new IdempotencyRow(
                    (byte[]) row[0],
                    (byte[]) row[1],
                    (byte[]) row[2],
                    LocalDate.parse((String) row[3])))
        .findFirst();
  }

  /** On conflict, nothing: a violated constraint would put the row's key into the server's log. */
  @Override
  public boolean insert(IdempotencyRow row) {
    return main.createNativeQuery(
                "INSERT INTO idempotency (key_mac, body_mac, sealed, day)"
                    + " VALUES (:key, :body, :sealed, :day) ON CONFLICT DO NOTHING")
            .setParameter("key", row.keyMac())
            .setParameter("body", row.bodyMac())
            .setParameter("sealed", row.sealed())
            .setParameter("day", row.day())
            .executeUpdate()
        == 1;
  }

  @Override
  public void delete(byte[] keyMac) {
    main.createNativeQuery("DELETE FROM idempotency WHERE key_mac = :key")
        .setParameter("key", keyMac)
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long deleteBefore(LocalDate day) {
    return main.createNativeQuery("DELETE FROM idempotency WHERE day < :day")
        .setParameter("day", day)
        .executeUpdate();
  }
}
