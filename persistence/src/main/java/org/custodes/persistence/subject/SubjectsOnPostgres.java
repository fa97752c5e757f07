package org.custodes.persistence.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.SealedSubject;
import org.custodes.domain.subject.Subjects;

/** The table {@code subject}. */
@ApplicationScoped
class SubjectsOnPostgres implements Subjects {
  private static final UUID LEAST = new UUID(0, 0);

  private EntityManager main;

  protected SubjectsOnPostgres() {}

  @Inject
  SubjectsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public Optional<SealedSubject> byLookup(byte[] lookup) {
    return main.createQuery(
            "select s from SealedSubject s where s.lookup = :lookup", SealedSubject.class)
        .setParameter("lookup", lookup)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<SealedSubject> byId(SubjectId id) {
    return main.createQuery("select s from SealedSubject s where s.id = :id", SealedSubject.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** On conflict, nothing: a violated constraint would put the row's key into the server's log. */
  @Override
  public boolean insert(SealedSubject subject) {
    return main.createQuery(
                "insert into SealedSubject (id, lookup, fence, sealed)"
                    + " values (:id, :lookup, :fence, :sealed) on conflict do nothing")
            .setParameter("id", subject.id().value())
            .setParameter("lookup", subject.lookup())
            .setParameter("fence", subject.fence())
            .setParameter("sealed", subject.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean replace(SealedSubject next, int expectedFence) {
    return main.createQuery(
                "update SealedSubject s set s.fence = :fence, s.sealed = :sealed"
                    + " where s.id = :id and s.fence = :expected")
            .setParameter("fence", next.fence())
            .setParameter("sealed", next.sealed())
            .setParameter("id", next.id().value())
            .setParameter("expected", expectedFence)
            .executeUpdate()
        == 1;
  }

  @Override
  public void delete(SubjectId id) {
    main.createQuery("delete from SealedSubject s where s.id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }

  @Override
  public boolean exists(SubjectId id) {
    return main.createQuery("select count(s) from SealedSubject s where s.id = :id", Long.class)
            .setParameter("id", id.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<IdAndFence> page(Optional<SubjectId> after, int limit) {
    return main.createQuery(
            "select s.id, s.fence from SealedSubject s where s.id > :after order by s.id",
            Object[].class)
        .setParameter("after", after.map(SubjectId::value).orElse(LEAST))
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new IdAndFence(new SubjectId((UUID) row[0]), (Integer) row[1]))
        .toList();
  }
}
