package org.custodes.persistence.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.custodes.domain.board.RosterEntry;
import org.custodes.domain.board.Rosters;
import org.custodes.domain.ledger.RecordBody;

/** The table {@code board_act}. */
@ApplicationScoped
class RostersOnPostgres implements Rosters {
  private EntityManager main;

  protected RostersOnPostgres() {}

  @Inject
  RostersOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of one column gives its type
  public List<RosterEntry> entries() {
    return ((Stream<byte[]>)
            main.createNativeQuery("SELECT body FROM board_act ORDER BY no", byte[].class)
                .getResultStream())
        .map(body -> RecordBody.read(body, RosterEntry.class))
        .toList();
  }

  @Override
  public boolean append(RosterEntry entry, byte[] salt) {
    return main.createNativeQuery(
                "INSERT INTO board_act (no, salt, body) VALUES (:no, :salt, :body)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter("no", entry.no())
            .setParameter("salt", salt)
            .setParameter("body", RecordBody.of(entry))
            .executeUpdate()
        == 1;
  }
}
