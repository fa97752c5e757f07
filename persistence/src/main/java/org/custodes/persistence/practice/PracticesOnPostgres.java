package org.custodes.persistence.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.custodes.domain.ledger.RecordBody;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PracticeEntry;
import org.custodes.domain.practice.PracticeRow;
import org.custodes.domain.practice.PracticeService;
import org.custodes.domain.practice.Practices;

/** The tables {@code practice} and {@code practice_act}. */
@ApplicationScoped
class PracticesOnPostgres implements Practices {
  private EntityManager main;

  protected PracticesOnPostgres() {}

  @Inject
  PracticesOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of several columns gives arrays
  public List<PracticeRow> all() {
    return ((Stream<Object[]>)
            main.createNativeQuery(
                    "SELECT code, title, in_force, open, proposed FROM practice ORDER BY code",
                    Object[].class)
                .setMaxResults(PracticeService.MOST)
                .getResultStream())
        .map(
            row ->
                new PracticeRow(
                    new PracticeCode((String) row[0]),
                    (String) row[1],
                    number(row[2]),
                    number(row[3]),
                    (Boolean) row[4]))
        .toList();
  }

  private static OptionalInt number(Object column) {
    return column == null ? OptionalInt.empty() : OptionalInt.of((Integer) column);
  }

  private static Integer column(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public List<PracticeEntry> entries(PracticeCode code) {
    return read(
        main.createNativeQuery(
                "SELECT body FROM practice_act WHERE code = :code ORDER BY no", byte[].class)
            .setParameter("code", code.value())
            .getResultStream());
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public List<PracticeEntry> entriesInForce() {
    return read(
        main.createNativeQuery(
                """
                SELECT a.body FROM practice p JOIN practice_act a ON a.code = p.code
                WHERE CAST(CAST(convert_from(a.body, 'UTF8') AS json) -> 'act' ->> 'version' AS int)
                  = p.in_force
                ORDER BY a.code, a.no
                """,
                byte[].class)
            .getResultStream());
  }

  private static List<PracticeEntry> read(Stream<byte[]> bodies) {
    return bodies.map(body -> RecordBody.read(body, PracticeEntry.class)).toList();
  }

  @Override
  public boolean append(PracticeEntry entry, byte[] salt, PracticeRow row) {
    boolean appended =
        main.createNativeQuery(
                    "INSERT INTO practice_act (code, no, salt, body)"
                        + " VALUES (:code, :no, :salt, :body) ON CONFLICT DO NOTHING")
                .setParameter("code", entry.code().value())
                .setParameter("no", entry.no())
                .setParameter("salt", salt)
                .setParameter("body", RecordBody.of(entry))
                .executeUpdate()
            == 1;
    if (appended) {
      keep(row);
    }
    return appended;
  }

  private void keep(PracticeRow row) {
    main.createNativeQuery(
            """
            INSERT INTO practice (code, title, in_force, open, proposed)
            VALUES (:code, :title, CAST(:in_force AS int), CAST(:open AS int), :proposed)
            ON CONFLICT (code) DO UPDATE SET title = excluded.title,
              in_force = excluded.in_force, open = excluded.open, proposed = excluded.proposed
            """)
        .setParameter("code", row.code().value())
        .setParameter("title", row.title())
        .setParameter("in_force", column(row.inForce()))
        .setParameter("open", column(row.open()))
        .setParameter("proposed", row.proposed())
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public Optional<byte[]> salt(PracticeCode code, int no) {
    return ((Stream<byte[]>)
            main.createNativeQuery(
                    "SELECT salt FROM practice_act WHERE code = :code AND no = :no", byte[].class)
                .setParameter("code", code.value())
                .setParameter("no", no)
                .getResultStream())
        .findFirst();
  }
}
