package org.custodes.bare;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Connections that stay open between calls, as the server's pool keeps them. One on which something
 * failed is not used again. A commit is a boundary.
 */
final class Pool {
  private static final String CONNECT_SECONDS = "5";

  private final String cluster;
  private final String url;
  private final Properties properties;
  private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

  private Pool(String cluster, String url, Properties properties) {
    this.cluster = cluster;
    this.url = url;
    this.properties = properties;
  }

  /**
   * @param cluster as boundaries call it
   */
  static DataSource of(String cluster, Settings.Login login) {
    var properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("logServerErrorDetail", "false");
    var pool = new Pool(cluster, login.url(), properties);
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getConnection" -> pool.lend();
                  case "toString" -> "[pool of " + cluster + "]";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private Connection lend() throws SQLException {
    var connection = idle.poll();
    while (connection != null && !connection.isValid(1)) {
      connection.close();
      connection = idle.poll();
    }
    return watched(connection == null ? DriverManager.getConnection(url, properties) : connection);
  }

  private Connection watched(Connection connection) {
    var broken = new AtomicBoolean();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "close" -> takeBack(connection, broken.get());
                  case "commit" -> commit(connection, broken);
                  default -> invoke(connection, method, arguments, broken);
                });
  }

  private Object commit(Connection connection, AtomicBoolean broken) throws SQLException {
    // whatever ends a commit leaves a connection of which nobody knows what it holds
    broken.set(true);
    Boundaries.pass(cluster + Boundaries.BEFORE_COMMIT);
    connection.commit();
    Boundaries.pass(cluster + Boundaries.BEHIND_COMMIT);
    broken.set(false);
    return null;
  }

  private static Object invoke(
      Connection connection, Method method, Object[] arguments, AtomicBoolean broken)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      broken.set(true);
      throw e.getCause();
    }
  }

  private Object takeBack(Connection connection, boolean broken) throws SQLException {
    if (broken || connection.isClosed()) {
      connection.close();
    } else {
      connection.setAutoCommit(true);
      idle.add(connection);
    }
    return null;
  }
}
