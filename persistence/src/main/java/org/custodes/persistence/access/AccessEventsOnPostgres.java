package org.custodes.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.vault.RecordId;

/** The table {@code access_event}. Ids travel as one array, so that no statement names one. */
@ApplicationScoped
class AccessEventsOnPostgres implements AccessEvents {
  private EntityManager main;

  protected AccessEventsOnPostgres() {}

  @Inject
  AccessEventsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public void deleteOf(Collection<RecordId> records) {
    main.createNativeQuery("DELETE FROM access_event WHERE record_id = ANY (:ids)")
        .setParameter("ids", ids(records))
        .executeUpdate();
  }

  @Override
  public long countOf(Collection<RecordId> records) {
    return (Long)
        main.createNativeQuery(
                "SELECT count(*) FROM access_event WHERE record_id = ANY (:ids)", Long.class)
            .setParameter("ids", ids(records))
            .getSingleResult();
  }

  private static UUID[] ids(Collection<RecordId> records) {
    return records.stream().map(RecordId::value).toArray(UUID[]::new);
  }
}
