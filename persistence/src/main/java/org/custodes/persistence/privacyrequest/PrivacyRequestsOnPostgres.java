package org.custodes.persistence.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.RequestId;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.SealedRequest;

/** The table {@code privacy_request}. */
@ApplicationScoped
class PrivacyRequestsOnPostgres implements PrivacyRequests {
  private EntityManager main;

  protected PrivacyRequestsOnPostgres() {}

  @Inject
  PrivacyRequestsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public Optional<SealedRequest> find(RequestId id) {
    return rows(
            query("SELECT * FROM privacy_request WHERE id = :id").setParameter("id", id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<SealedRequest> byCode(byte[] mac) {
    return rows(
            query("SELECT * FROM privacy_request WHERE code_mac = :mac").setParameter("mac", mac))
        .stream()
        .findFirst();
  }

  @Override
  public List<SealedRequest> of(byte[] claimant, int limit) {
    return rows(
        query(
                """
                SELECT * FROM privacy_request WHERE claimant = :claimant
                ORDER BY id DESC LIMIT :most
                """)
            .setParameter("claimant", claimant)
            .setParameter("most", limit));
  }

  @Override
  public void insert(SealedRequest request) {
    main.persist(request);
    main.flush();
  }

  @Override
  public boolean replace(SealedRequest next) {
    return main.createNativeQuery(
                """
                UPDATE privacy_request
                SET subject_id = :subject, state = :state, due_on = :dueOn, closed_on = :closedOn,
                    version = :version, sealed = :sealed
                WHERE id = :id AND version = :version - 1
                """)
            .setParameter("id", next.id().value())
            .setParameter("subject", next.subject().map(SubjectId::value).orElse(null))
            .setParameter("state", (short) next.state().code())
            .setParameter("dueOn", next.dueOn())
            .setParameter("closedOn", next.closedOn().orElse(null))
            .setParameter("version", next.version())
            .setParameter("sealed", next.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public List<SealedRequest> queue(
      Set<RequestState> states,
      Optional<LocalDate> dueBy,
      Optional<String> digits,
      Optional<Place> after,
      int limit) {
    var sql = new StringBuilder("SELECT * FROM privacy_request WHERE state = ANY (:states)");
    dueBy.ifPresent(day -> sql.append(" AND due_on <= :dueBy"));
    digits.ifPresent(wanted -> sql.append(" AND \"right\"(CAST(id AS text), 8) = :digits"));
    after.ifPresent(place -> sql.append(" AND (due_on, id) > (:afterDue, :afterId)"));
    var query =
        query(sql.append(" ORDER BY due_on, id LIMIT :most").toString())
            .setParameter("states", codes(states))
            .setParameter("most", limit);
    dueBy.ifPresent(day -> query.setParameter("dueBy", day));
    digits.ifPresent(wanted -> query.setParameter("digits", wanted));
    after.ifPresent(
        place ->
            query
                .setParameter("afterDue", place.dueOn())
                .setParameter("afterId", place.id().value()));
    return rows(query);
  }

  private static Short[] codes(Set<RequestState> states) {
    return states.stream().map(state -> (short) state.code()).toArray(Short[]::new);
  }

  @Override
  public void unlink(SubjectId subject) {
    main.createNativeQuery(
            "UPDATE privacy_request SET subject_id = NULL"
                + " WHERE subject_id = :subject AND state <> ALL (:working)")
        .setParameter("subject", subject.value())
        .setParameter("working", codes(WORKING))
        .executeUpdate();
  }

  @Override
  public long linked(SubjectId subject) {
    return (Long)
        main.createNativeQuery(
                "SELECT count(*) FROM privacy_request"
                    + " WHERE subject_id = :subject AND state <> ALL (:working)",
                Long.class)
            .setParameter("subject", subject.value())
            .setParameter("working", codes(WORKING))
            .getSingleResult();
  }

  @Override
  public int deleteClosedBefore(LocalDate day) {
    return main.createNativeQuery("DELETE FROM privacy_request WHERE closed_on < :day")
        .setParameter("day", day)
        .executeUpdate();
  }

  private Query query(String sql) {
    return main.createNativeQuery(sql, SealedRequest.class);
  }

  @SuppressWarnings("unchecked") // every query of this class is made by query()
  private static List<SealedRequest> rows(Query query) {
    return query.getResultList();
  }
}
