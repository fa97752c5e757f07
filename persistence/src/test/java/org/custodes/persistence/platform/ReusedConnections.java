package org.custodes.persistence.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** A datasource that keeps connections open between calls, as the server's pool does. */
final class ReusedConnections {
  private final DataSource source;
  private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

  private ReusedConnections(DataSource source) {
    this.source = source;
  }

  static DataSource of(DataSource source) {
    var pool = new ReusedConnections(source);
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                method.getName().equals("getConnection")
                    ? pool.lend()
                    : method.invoke(source, arguments));
  }

  private Connection lend() throws SQLException {
    var known = idle.poll();
    var connection = known == null ? source.getConnection() : known;
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                takeBack(connection);
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void takeBack(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    idle.add(connection);
  }
}
