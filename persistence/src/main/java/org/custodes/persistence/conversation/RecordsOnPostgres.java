package org.custodes.persistence.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.conversation.Records;
import org.custodes.domain.conversation.SealedRecord;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.persistence.platform.ByIds;

/** The table {@code record}. Ids travel as one array, so that no statement names one. */
@ApplicationScoped
class RecordsOnPostgres implements Records {
  private static final UUID LEAST = new UUID(0, 0);

  private static final String FOUND =
      ByIds.found("id, expires_on, purpose, sealed", "record", "record.id");

  static final String FIND =
      "SELECT found.id, CAST(found.expires_on AS text), found.purpose, found.sealed" + FOUND;

  static final String PRESENT = "SELECT found.id, 1" + FOUND;

  static final String DELETE = "DELETE FROM record WHERE id = ANY (:ids)";

  private EntityManager main;

  protected RecordsOnPostgres() {}

  @Inject
  RecordsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public void insert(SealedRecord row) {
    main.createNativeQuery(
            "INSERT INTO record (id, expires_on, purpose, sealed)"
                + " VALUES (:id, :expires, :purpose, :sealed)")
        .setParameter("id", row.id().value())
        .setParameter("expires", row.expiresOn())
        .setParameter("purpose", (short) row.purpose().code())
        .setParameter("sealed", row.sealed())
        .executeUpdate();
  }

  @Override
  public List<SealedRecord> find(Collection<RecordId> records) {
    return rows(FIND, records).map(RecordsOnPostgres::record).toList();
  }

  private static SealedRecord record(Object[] row) {
    return new SealedRecord(
        new RecordId((UUID) row[0]),
        LocalDate.parse((String) row[1]),
        RecordPurpose.of(((Number) row[2]).intValue()),
        (byte[]) row[3]);
  }

  @Override
  public void delete(Collection<RecordId> records) {
    main.createNativeQuery(ByIds.ONLY_BY_INDEX, String.class).getSingleResult();
    main.createNativeQuery(DELETE).setParameter("ids", ids(records)).executeUpdate();
  }

  @Override
  public Set<RecordId> present(Collection<RecordId> records) {
    return rows(PRESENT, records)
        .map(row -> new RecordId((UUID) row[0]))
        .collect(Collectors.toSet());
  }

  @SuppressWarnings("unchecked") // a native query of several columns gives arrays
  private Stream<Object[]> rows(String sql, Collection<RecordId> records) {
    return main.createNativeQuery(sql, Object[].class)
        .setParameter("ids", ids(records))
        .getResultStream();
  }

  private static UUID[] ids(Collection<RecordId> records) {
    return records.stream().map(RecordId::value).toArray(UUID[]::new);
  }

  @Override
  @SuppressWarnings("unchecked") // the column is a uuid
  public List<RecordId> page(Optional<RecordId> after, int limit) {
    return ((Stream<UUID>)
            main.createNativeQuery(
                    "SELECT id FROM record WHERE id > :after ORDER BY id", UUID.class)
                .setParameter("after", after.map(RecordId::value).orElse(LEAST))
                .setMaxResults(limit)
                .getResultStream())
        .map(RecordId::new)
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of several columns gives arrays
  public List<SealedRecord> kept(
      RecordPurpose purpose,
      LocalDate expiresFrom,
      LocalDate expiresBefore,
      Optional<RecordId> after,
      int limit) {
    return ((Stream<Object[]>)
            main.createNativeQuery(
                    "SELECT id, CAST(expires_on AS text), purpose, sealed FROM record"
                        + " WHERE id > :after AND purpose = :purpose"
                        + " AND expires_on >= :from AND expires_on < :before ORDER BY id",
                    Object[].class)
                .setParameter("after", after.map(RecordId::value).orElse(LEAST))
                .setParameter("purpose", (short) purpose.code())
                .setParameter("from", expiresFrom)
                .setParameter("before", expiresBefore)
                .setMaxResults(limit)
                .getResultStream())
        .map(RecordsOnPostgres::record)
        .toList();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ensurePartitions() {
    main.createNativeQuery("SELECT ensure_record_partitions()").getSingleResult();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int dropEmptyPartitions() {
    return ((Number)
            main.createNativeQuery("SELECT drop_empty_record_partitions()").getSingleResult())
        .intValue();
  }
}
