package org.custodes.persistence.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.export.ExportId;
import org.custodes.domain.export.Exports;
import org.custodes.domain.export.SealedExport;
import org.custodes.domain.kernel.SubjectId;

/** The tables {@code export} and {@code export_chunk}; a chunk goes with its export. */
@ApplicationScoped
class ExportsOnPostgres implements Exports {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private EntityManager main;

  protected ExportsOnPostgres() {}

  @Inject
  ExportsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public Optional<SealedExport> find(ExportId id) {
    return rows(query("SELECT * FROM export WHERE id = :id").setParameter("id", id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<SealedExport> of(SubjectId subject) {
    return rows(
            query("SELECT * FROM export WHERE subject_id = :subject")
                .setParameter("subject", subject.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<SealedExport> byLink(byte[] mac) {
    return rows(query("SELECT * FROM export WHERE link_mac = :mac").setParameter("mac", mac))
        .stream()
        .findFirst();
  }

  @Override
  public boolean insert(SealedExport export) {
    return main.createNativeQuery(
                """
                INSERT INTO export (id, subject_id, state, expires_on, sealed)
                VALUES (:id, :subject, :state, :expiresOn, :sealed)
                ON CONFLICT (subject_id) DO NOTHING
                """)
            .setParameter("id", export.id().value())
            .setParameter("subject", export.subject().value())
            .setParameter("state", (short) export.state().code())
            .setParameter("expiresOn", export.expiresOn())
            .setParameter("sealed", export.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean replace(SealedExport next) {
    return main.createNativeQuery(
                """
                UPDATE export SET state = :state, link_mac = CAST(:mac AS bytea), sealed = :sealed
                WHERE id = :id
                """)
            .setParameter("id", next.id().value())
            .setParameter("state", (short) next.state().code())
            .setParameter("mac", next.linkMac().orElse(null))
            .setParameter("sealed", next.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean burn(ExportId id, byte[] mac) {
    return main.createNativeQuery(
                "UPDATE export SET link_mac = NULL WHERE id = :id AND link_mac = :mac")
            .setParameter("id", id.value())
            .setParameter("mac", mac)
            .executeUpdate()
        == 1;
  }

  @Override
  public void append(ExportId id, int no, byte[] sealed) {
    // the commit that makes the export ready waits for the disk and for all before it; until then
    // nothing is promised, and a preparation that was interrupted starts anew
    main.createNativeQuery("SELECT set_config('synchronous_commit', 'off', true)", String.class)
        .getSingleResult();
    main.createNativeQuery(
            "INSERT INTO export_chunk (export_id, no, sealed) VALUES (:id, :no, :sealed)")
        .setParameter("id", id.value())
        .setParameter("no", no)
        .setParameter("sealed", sealed)
        .executeUpdate();
  }

  @Override
  public Optional<byte[]> chunk(ExportId id, int no) {
    for (var sealed :
        main.createNativeQuery(
                "SELECT sealed FROM export_chunk WHERE export_id = :id AND no = :no", byte[].class)
            .setParameter("id", id.value())
            .setParameter("no", no)
            .getResultList()) {
      return Optional.of((byte[]) sealed);
    }
    return Optional.empty();
  }

  @Override
  public void deleteChunks(ExportId id) {
    main.createNativeQuery("DELETE FROM export_chunk WHERE export_id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }

  @Override
  public void delete(ExportId id) {
    main.createNativeQuery("DELETE FROM export WHERE id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }

  @Override
  public void deleteOf(SubjectId subject) {
    main.createNativeQuery("DELETE FROM export WHERE subject_id = :subject")
        .setParameter("subject", subject.value())
        .executeUpdate();
  }

  @Override
  public long count(SubjectId subject) {
    return (Long)
        main.createNativeQuery(
                """
                SELECT count(DISTINCT e.id) + count(c.no)
                FROM export e LEFT JOIN export_chunk c ON c.export_id = e.id
                WHERE e.subject_id = :subject
                """,
                Long.class)
            .setParameter("subject", subject.value())
            .getSingleResult();
  }

  @Override
  public int deleteExpiredBefore(LocalDate day) {
    return main.createNativeQuery("DELETE FROM export WHERE expires_on < :day")
        .setParameter("day", day)
        .executeUpdate();
  }

  @Override
  public List<ExportId> page(Optional<ExportId> after, int limit) {
    var ids = new ArrayList<ExportId>();
    for (var id :
        main.createNativeQuery(
                "SELECT id FROM export WHERE id > :after ORDER BY id LIMIT :most", UUID.class)
            .setParameter("after", after.map(ExportId::value).orElse(BEFORE_ALL))
            .setParameter("most", limit)
            .getResultList()) {
      ids.add(new ExportId((UUID) id));
    }
    return ids;
  }

  private Query query(String sql) {
    return main.createNativeQuery(sql, SealedExport.class);
  }

  @SuppressWarnings("unchecked") // every query of this class is made by query()
  private static List<SealedExport> rows(Query query) {
    return query.getResultList();
  }
}
