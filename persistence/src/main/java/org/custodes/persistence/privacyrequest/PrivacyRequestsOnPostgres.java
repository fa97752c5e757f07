package org.custodes.persistence.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.privacyrequest.DeskFigures;
import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.RequestId;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.SealedRequest;

/** The table {@code privacy_request}. */
@ApplicationScoped
class PrivacyRequestsOnPostgres implements PrivacyRequests {
  private static final String COLUMNS = "id, type, regime, state, received_at, due_on";

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
                    assignee = :assignee, version = :version, sealed = :sealed
                WHERE id = :id AND version = :version - 1
                """)
            .setParameter("id", next.id().value())
            .setParameter("subject", next.subject().map(SubjectId::value).orElse(null))
            .setParameter("state", (short) next.state().code())
            .setParameter("dueOn", next.dueOn())
            .setParameter("closedOn", next.closedOn().orElse(null))
            .setParameter("assignee", next.assignee().orElse(null))
            .setParameter("version", next.version())
            .setParameter("sealed", next.sealed())
            .executeUpdate()
        == 1;
  }

  @Override
  public List<Listed> queue(Wanted wanted, Optional<Turn> turn, int limit) {
    var query =
        bindPage(
            main.createNativeQuery(page(wanted, turn), SealedRequest.LISTED), wanted, turn, limit);
    var found = new ArrayList<Listed>();
    for (var row : query.getResultList()) {
      found.add((Listed) row);
    }
    return turn.filter(Turn::backwards).isPresent() ? found.reversed() : found;
  }

  static String page(Wanted wanted, Optional<Turn> turn) {
    boolean backwards = turn.filter(Turn::backwards).isPresent();
    var order = " ORDER BY due_on" + (backwards ? " DESC, id DESC" : ", id") + " LIMIT :most";
    var rest =
        turn.map(from -> " AND (due_on, id) " + (backwards ? "<" : ">") + " (:fromDue, :fromId)")
            .orElse("");
    return "SELECT * FROM (" + source(wanted, COLUMNS, "", rest + order) + ") AS page" + order;
  }

  static Query bindPage(Query query, Wanted wanted, Optional<Turn> turn, int limit) {
    bind(query, wanted, "").setParameter("most", limit);
    turn.map(from -> within(wanted, from))
        .ifPresent(
            place ->
                query
                    .setParameter("fromDue", place.dueOn())
                    .setParameter("fromId", place.id().value()));
    return query;
  }

  /**
   * Of two upper bounds the index begins at the first it meets; back from far behind the last day
   * it would walk over everything in between.
   */
  private static Place within(Wanted wanted, Turn turn) {
    return wanted
        .dueBy()
        .filter(day -> turn.backwards() && turn.place().dueOn().isAfter(day))
        .map(day -> new Place(day.plusDays(1), new RequestId(new UUID(0, 0))))
        .orElse(turn.place());
  }

  @Override
  public List<Long> counts(List<Wanted> questions, int most) {
    var query = bindCounts(main.createNativeQuery(counting(questions)), questions, most);
    var counts = new ArrayList<Long>();
    for (var row : query.getResultList()) {
      counts.add(((Number) ((Object[]) row)[1]).longValue());
    }
    return counts;
  }

  @Override
  public DeskFigures.Answered answered(LocalDate since, ZoneId zone) {
    var row =
        (Object[])
            main.createNativeQuery(
                    """
                    SELECT count(*),
                      percentile_disc(0.5) WITHIN GROUP (ORDER BY days),
                      percentile_disc(0.9) WITHIN GROUP (ORDER BY days)
                    FROM (
                      SELECT closed_on - CAST(received_at AT TIME ZONE :zone AS date) AS days
                      FROM privacy_request
                      WHERE closed_on >= :since AND state = ANY (:answered)) AS answered
                    """)
                .setParameter("zone", zone.getId())
                .setParameter("since", since)
                .setParameter("answered", codes(ANSWERED))
                .getSingleResult();
    return new DeskFigures.Answered(((Number) row[0]).longValue(), days(row[1]), days(row[2]));
  }

  private static Optional<Long> days(Object column) {
    return Optional.ofNullable((Number) column).map(Number::longValue);
  }

  static String counting(List<Wanted> questions) {
    return IntStream.range(0, questions.size())
            .mapToObj(
                no ->
                    "SELECT "
                        + no
                        + " AS no, (SELECT count(*) FROM (SELECT * FROM ("
                        + counted(questions.get(no), "" + no)
                        + ") AS one LIMIT :most) AS found)")
            .collect(Collectors.joining(" UNION ALL "))
        + " ORDER BY no";
  }

  /** What is due by a day is found by the day: few are, and lane by lane costs a descent each. */
  private static String counted(Wanted wanted, String mark) {
    return wanted.isByDayAlone()
        ? ("SELECT 1 FROM privacy_request WHERE closed_on IS NULL AND due_on <= :dueBy%s"
                + " AND state * 16 + regime = ANY (CAST(:lanes%s AS int[])) LIMIT :most")
            .formatted(mark, mark)
        : source(wanted, "1", mark, " LIMIT :most");
  }

  static Query bindCounts(Query query, List<Wanted> questions, int most) {
    for (int no = 0; no < questions.size(); no++) {
      var wanted = questions.get(no);
      if (wanted.isByDayAlone()) {
        query
            .setParameter("lanes" + no, wanted.codes())
            .setParameter("dueBy" + no, wanted.dueBy().orElseThrow());
      } else {
        bind(query, wanted, "" + no);
      }
    }
    return query.setParameter("most", most);
  }

  /**
   * What the rows come from. An agent's own cases and a number are few, each with an index of its
   * own; everything else is read lane by lane, each in order and no further than a page.
   *
   * @param mark set behind the names of parameters, where several questions are one statement
   */
  private static String source(Wanted wanted, String columns, String mark, String rest) {
    var sql = new StringBuilder("SELECT " + columns + " FROM ");
    if (wanted.isNarrow()) {
      sql.append(
          "privacy_request WHERE state * 16 + regime = ANY (CAST(:lanes%s AS int[]))"
              .formatted(mark));
      wanted.assignee().ifPresent(mac -> sql.append(" AND assignee = :assignee" + mark));
      wanted
          .digits()
          .ifPresent(digits -> sql.append(" AND \"right\"(CAST(id AS text), 8) = :digits" + mark));
    } else {
      sql.append(
              "unnest(CAST(:states%s AS smallint[]), CAST(:regimes%s AS smallint[]))"
                  .formatted(mark, mark))
          .append(" AS lane (in_state, under_regime) CROSS JOIN LATERAL (SELECT ")
          .append(columns)
          .append(" FROM privacy_request WHERE state = in_state AND regime = under_regime");
    }
    wanted.dueBy().ifPresent(day -> sql.append(" AND due_on <= :dueBy" + mark));
    sql.append(rest);
    return sql.append(wanted.isNarrow() ? "" : ") AS found_in_lane").toString();
  }

  private static Query bind(Query query, Wanted wanted, String mark) {
    if (wanted.isNarrow()) {
      query.setParameter("lanes" + mark, wanted.codes());
    } else {
      query
          .setParameter("states" + mark, wanted.states())
          .setParameter("regimes" + mark, wanted.regimes());
    }
    wanted.assignee().ifPresent(mac -> query.setParameter("assignee" + mark, mac));
    wanted.digits().ifPresent(digits -> query.setParameter("digits" + mark, digits));
    wanted.dueBy().ifPresent(day -> query.setParameter("dueBy" + mark, day));
    return query;
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
