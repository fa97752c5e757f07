package org.custodes.persistence.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.board.Ballot;
import org.custodes.domain.board.CastBallot;
import org.custodes.domain.board.ReviewAct;
import org.custodes.domain.board.ReviewEntry;
import org.custodes.domain.board.ReviewId;
import org.custodes.domain.board.ReviewRow;
import org.custodes.domain.board.ReviewState;
import org.custodes.domain.board.Reviews;
import org.custodes.domain.ledger.RecordBody;

/** The tables {@code review}, {@code review_act}, and those of motions and ballots. */
@ApplicationScoped
class ReviewsOnPostgres implements Reviews {
  private static final UUID GREATEST = new UUID(-1, -1);

  private EntityManager main;

  protected ReviewsOnPostgres() {}

  @Inject
  ReviewsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public List<ReviewEntry> entries(ReviewId id, boolean withConfidential) {
    return ((Stream<byte[]>)
            main.createNativeQuery(
                    "SELECT body FROM review_act WHERE review = :review"
                        + " AND (NOT confidential OR :all) ORDER BY no",
                    byte[].class)
                .setParameter("review", id.value())
                .setParameter("all", withConfidential)
                .getResultStream())
        .map(body -> RecordBody.read(body, ReviewEntry.class))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public List<ReviewEntry> open(List<ReviewId> ids) {
    return ((Stream<byte[]>)
            main.createNativeQuery(
                    "SELECT body FROM review_act WHERE review = ANY (:reviews)"
                        + " AND NOT confidential ORDER BY review, no",
                    byte[].class)
                .setParameter("reviews", ids.stream().map(ReviewId::value).toArray(UUID[]::new))
                .getResultStream())
        .map(body -> RecordBody.read(body, ReviewEntry.class))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of several columns gives arrays
  public List<ReviewRow> newest(Set<ReviewState> states, Optional<ReviewId> before, int limit) {
    return ((Stream<Object[]>)
            main.createNativeQuery(
                    "SELECT id, title, state, priority, CAST(due_on AS text),"
                        + " CAST(published_on AS text) FROM review"
                        + " WHERE id < :before AND state = ANY (:states) ORDER BY id DESC",
                    Object[].class)
                .setParameter("before", before.map(ReviewId::value).orElse(GREATEST))
                .setParameter(
                    "states",
                    states.stream().map(state -> (short) state.code()).toArray(Short[]::new))
                .setMaxResults(limit)
                .getResultStream())
        .map(ReviewsOnPostgres::row)
        .toList();
  }

  private static ReviewRow row(Object[] row) {
    return new ReviewRow(
        new ReviewId((UUID) row[0]),
        (String) row[1],
        ReviewState.of(((Number) row[2]).intValue()),
        row[3] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[3]).intValue()),
        Optional.ofNullable((String) row[4]).map(LocalDate::parse),
        Optional.ofNullable((String) row[5]).map(LocalDate::parse));
  }

  @Override
  public boolean append(ReviewEntry entry, byte[] salt, ReviewRow row) {
    boolean appended =
        main.createNativeQuery(
                    "INSERT INTO review_act (review, no, confidential, salt, body)"
                        + " VALUES (:review, :no, :confidential, :salt, :body)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter("review", entry.review().value())
                .setParameter("no", entry.no())
                .setParameter("confidential", entry.act().isConfidential())
                .setParameter("salt", salt)
                .setParameter("body", RecordBody.of(entry))
                .executeUpdate()
            == 1;
    if (appended) {
      keep(row);
      if (entry.act() instanceof ReviewAct.MotionPut put) {
        main.createNativeQuery(
                "INSERT INTO review_motion (review, motion) VALUES (:review, :motion)")
            .setParameter("review", entry.review().value())
            .setParameter("motion", put.motion())
            .executeUpdate();
      }
    }
    return appended;
  }

  private void keep(ReviewRow row) {
    main.createNativeQuery(
            """
            INSERT INTO review (id, title, state, priority, due_on, published_on)
            VALUES (:id, :title, :state, CAST(:priority AS smallint), CAST(:due AS date),
              CAST(:published AS date))
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, state = excluded.state,
              priority = excluded.priority, due_on = excluded.due_on,
              published_on = excluded.published_on
            """)
        .setParameter("id", row.id().value())
        .setParameter("title", row.title())
        .setParameter("state", (short) row.state().code())
        .setParameter("priority", row.priority().isPresent() ? row.priority().getAsInt() : null)
        .setParameter("due", row.dueOn().map(LocalDate::toString).orElse(null))
        .setParameter("published", row.publishedOn().map(LocalDate::toString).orElse(null))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public Set<Integer> voted(ReviewId id, int motion) {
    return ((Stream<Integer>)
            main.createNativeQuery(
                    "SELECT seat FROM review_ballot WHERE review = :review AND motion = :motion",
                    Integer.class)
                .setParameter("review", id.value())
                .setParameter("motion", motion)
                .getResultStream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean cast(CastBallot ballot, byte[] salt) {
    return main.createNativeQuery(
                "INSERT INTO review_ballot (review, motion, seat, salt, body)"
                    + " VALUES (:review, :motion, :seat, :salt, :body) ON CONFLICT DO NOTHING")
            .setParameter("review", ballot.review().value())
            .setParameter("motion", ballot.motion())
            .setParameter("seat", ballot.ballot().seat())
            .setParameter("salt", salt)
            .setParameter("body", RecordBody.of(ballot))
            .executeUpdate()
        == 1;
  }

  @Override
  public void end(ReviewId id, int motion, boolean opened) {
    main.createNativeQuery(
            "INSERT INTO review_motion_end (review, motion, opened)"
                + " VALUES (:review, :motion, :opened) ON CONFLICT DO NOTHING")
        .setParameter("review", id.value())
        .setParameter("motion", motion)
        .setParameter("opened", opened)
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public List<Ballot> opened(ReviewId id, int motion) {
    return ((Stream<byte[]>)
            main.createNativeQuery(
                    "SELECT body FROM review_ballot_opened"
                        + " WHERE review = :review AND motion = :motion ORDER BY seat",
                    byte[].class)
                .setParameter("review", id.value())
                .setParameter("motion", motion)
                .getResultStream())
        .map(body -> RecordBody.read(body, CastBallot.class).ballot())
        .toList();
  }
}
