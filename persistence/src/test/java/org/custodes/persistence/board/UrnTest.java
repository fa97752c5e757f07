package org.custodes.persistence.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The urn by plain SQL, as whoever has stolen the login of the application would use it. */
class UrnTest {
  private static final String NOT_ALLOWED = "42501";
  private static final String REVIEW = "'00000000-0000-7000-8000-000000000001'";
  private static final String BALLOT =
      "INSERT INTO review_ballot VALUES ("
          + REVIEW
          + ", 1, %d, decode(repeat('00', 32), 'hex'), 'no')";
  private static final String END =
      "INSERT INTO review_motion_end VALUES (" + REVIEW + ", 1, true)";

  @BeforeEach
  void putAMotion() throws SQLException {
    TwoClusters.empty();
    asApplication("INSERT INTO review_motion VALUES (" + REVIEW + ", 1)");
    assertEquals(1, asApplication(BALLOT.formatted(1)));
  }

  private static int asApplication(String sql) throws SQLException {
    try (var connection = TwoClusters.main("main_app").getConnection()) {
      return execute(connection, sql);
    }
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE review_ballot SET seat = 2",
        "DELETE FROM review_ballot",
        "TRUNCATE review_ballot",
        "SELECT body FROM review_ballot",
        "SELECT * FROM review_ballot",
        "UPDATE review_motion_end SET opened = false",
        "DELETE FROM review_motion_end",
        "DELETE FROM review_motion",
        "UPDATE review_act SET no = no",
        "DELETE FROM review_act",
        "DELETE FROM review",
        "UPDATE board_act SET no = no",
        "DELETE FROM board_act",
        "ALTER TABLE review_ballot DISABLE TRIGGER in_time",
        "SELECT review_ballot_in_time()"
      })
  void theApplicationCannotChangeTakeAwayOrReadABallot(String sql) throws SQLException {
    for (int twice = 0; twice < 2; twice++) {
      try (var connection = TwoClusters.main("main_app").getConnection();
          var statement = connection.createStatement()) {
        var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
        assertEquals(NOT_ALLOWED, refused.getSQLState(), sql);
      }
      asApplication(END + " ON CONFLICT DO NOTHING");
    }
  }

  @Test
  void aBallotComesTooLateOnceTheMotionHasEnded() throws SQLException {
    asApplication(END);
    assertEquals(0, asApplication(BALLOT.formatted(2)));
    assertEquals(1, count("review_ballot_opened"));
  }

  @Test
  void nothingIsOpenedBeforeTheMotionHasEnded() throws SQLException {
    assertEquals(0, count("review_ballot_opened"));
  }

  private static int count(String view) throws SQLException {
    try (var connection = TwoClusters.main("main_app").getConnection();
        var row = connection.createStatement().executeQuery("SELECT count(*) FROM " + view)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void whoeverEndsAMotionWaitsForTheBallotThatIsBeingCast() throws Exception {
    try (var voter = TwoClusters.main("main_app").getConnection()) {
      voter.setAutoCommit(false);
      execute(voter, BALLOT.formatted(2));
      var closer =
          new Thread(
              () -> {
                try {
                  asApplication(END);
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      closer.start();
      closer.join(300);
      assertEquals(true, closer.isAlive(), "waits");
      voter.commit();
      closer.join();
      assertFalse(closer.isAlive());
    }
    assertEquals(2, count("review_ballot_opened"), "and then sees it");
  }
}
