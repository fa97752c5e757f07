package org.custodes.persistence.vault;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.custodes.domain.vault.VaultOutOfReach;

/** Runs each question to the vault cluster in a transaction of its own. */
final class VaultTransactions {
  private final DataSource vault;

  VaultTransactions(DataSource vault) {
    this.vault = vault;
  }

  @FunctionalInterface
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /** A change without an answer. */
  @FunctionalInterface
  interface Order {
    void give(Connection connection) throws SQLException;
  }

  /**
   * @param failure what cannot be done if the cluster does not answer, in words
   */
  <T> T ask(String failure, Question<T> question) {
    try (var connection = vault.getConnection()) {
      connection.setAutoCommit(false);
      boolean committed = false;
      try {
        T answer = question.ask(connection);
        connection.commit();
        committed = true;
        return answer;
      } finally {
        if (!committed) {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new VaultOutOfReach(failure, e);
    }
  }

  /**
   * Asks with one statement, which is a transaction by itself: nothing need begin or end one, and
   * each of both would be another journey to the cluster.
   *
   * @param failure what cannot be done if the cluster does not answer, in words
   */
  <T> T read(String failure, Question<T> question) {
    try (var connection = vault.getConnection()) {
      connection.setAutoCommit(true);
      return question.ask(connection);
    } catch (SQLException e) {
      throw new VaultOutOfReach(failure, e);
    }
  }

  void order(String failure, Order order) {
    ask(
        failure,
        connection -> {
          order.give(connection);
          return failure;
        });
  }
}
