package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.access.EntriesOutOfReach;
import org.custodes.domain.access.Looked;
import org.custodes.domain.access.ReadEvent;
import org.custodes.domain.access.ReaderRole;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.persistence.platform.ByIds;

/** The table {@code access_event}. Ids travel as one array, so that no statement names one. */
@ApplicationScoped
class AccessEventsOnPostgres implements AccessEvents {
  private static final String FOUND =
      ByIds.found("at, role, purpose", "access_event", "access_event.record_id");

  static final String COUNT = "SELECT count(*)" + FOUND;

  static final String LOOKED =
      "SELECT CAST(CAST(found.at AT TIME ZONE 'UTC' AS date) AS text) AS day, found.role,"
          + " found.purpose, count(*)"
          + FOUND
          + " GROUP BY day, found.role, found.purpose ORDER BY day DESC, found.purpose";

  static final String DELETE = "DELETE FROM access_event WHERE record_id = ANY (:ids)";

  private EntityManager main;

  protected AccessEventsOnPostgres() {}

  @Inject
  AccessEventsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public void deleteOf(Collection<RecordId> records) {
    main.createNativeQuery(ByIds.ONLY_BY_INDEX, String.class).getSingleResult();
    main.createNativeQuery(DELETE).setParameter("ids", ids(records)).executeUpdate();
  }

  @Override
  public long countOf(Collection<RecordId> records) {
    return (Long)
        main.createNativeQuery(COUNT, Long.class)
            .setParameter("ids", ids(records))
            .getSingleResult();
  }

  /** One statement, in the order of the ids, so that two pages never wait for each other. */
  @Override
  public void insert(Collection<RecordId> records, ReadEvent event, Instant at) {
    try {
      main.createNativeQuery(
              "INSERT INTO access_event (record_id, at, grant_id, role, purpose)"
                  + " SELECT unnest(CAST(:ids AS uuid[])), :at, :grant, :role, :purpose")
          .setParameter("ids", ids(records))
          .setParameter("at", at.atOffset(ZoneOffset.UTC))
          .setParameter("grant", event.grant().value())
          .setParameter("role", event.role().code())
          .setParameter("purpose", (short) event.purpose().code())
          .executeUpdate();
    } catch (PersistenceException e) {
      throw new EntriesOutOfReach(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of several columns gives arrays
  public List<Looked> of(Collection<RecordId> records) {
    return ((Stream<Object[]>)
            main.createNativeQuery(LOOKED, Object[].class)
                .setParameter("ids", ids(records))
                .getResultStream())
        .map(
            row ->
                new Looked(
                    LocalDate.parse((String) row[0]),
                    ReaderRole.of(((Number) row[1]).intValue()),
                    RecordPurpose.of(((Number) row[2]).intValue()),
                    ((Number) row[3]).intValue()))
        .toList();
  }

  private static UUID[] ids(Collection<RecordId> records) {
    return records.stream().map(RecordId::value).toArray(UUID[]::new);
  }
}
