package org.custodes.launch.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A way into one database. No record: records print, and this holds a password. */
public final class Login {

  private static final String TIMEOUT_SECONDS = "5";

  private final String url;
  private final String user;
  private final String password;

  public Login(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  public String url() {
    return url;
  }

  public String user() {
    return user;
  }

  public String password() {
    return password;
  }

  /** The URL with the user in it, for programs that take one string. */
  public String urlWithUser() {
    return url + (url.contains("?") ? "&" : "?") + "user=" + user;
  }

  /** The same user's way into another database of the same cluster. */
  public Login in(String database) {
    return new Login(url.substring(0, url.lastIndexOf('/') + 1) + database, user, password);
  }

  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
    properties.setProperty("ApplicationName", "custodes launcher");
    return DriverManager.getConnection(url, properties);
  }

  /** Whether the database answers a question. */
  public boolean answers() {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      return statement.execute("SELECT 1");
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
