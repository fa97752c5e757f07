package org.custodes.bare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.persistence.platform.Environment;

/**
 * What the server reads from its environment, here from a file that only its owner reads: words of
 * a command line are everybody's.
 */
final class Settings extends Environment {
  private final Properties words;

  /** How far the clock of this process is ahead of the machine's, in seconds. */
  private final long ahead;

  private Settings(Properties words, long ahead) {
    this.words = words;
    this.ahead = ahead;
  }

  /**
   * @param ahead how far the clock of this process is ahead of the machine's, in seconds
   */
  static Settings read(Path file, long ahead) throws IOException {
    var words = new Properties();
    try (var text = Files.newBufferedReader(file)) {
      words.load(text);
    }
    return new Settings(words, ahead);
  }

  static Settings of(Properties words, long ahead) {
    return new Settings(words, ahead);
  }

  long ahead() {
    return ahead;
  }

  /** Where it is written who was promised what. */
  Path notebook() {
    return Path.of(require("notebook"));
  }

  /** How long work that is under way may take until it is done. */
  Duration patience() {
    return Duration.ofSeconds(Long.parseLong(require("patience")));
  }

  /** The way into a cluster as one of its roles. */
  Login login(String cluster, String role) {
    return new Login(
        require(cluster + ".url"), require(cluster + "." + role), secret(cluster, role));
  }

  private String secret(String cluster, String role) {
    return require(cluster + "." + role + ".password");
  }

  /** No record: records print, and this holds a password. */
  static final class Login {
    private final String url;
    private final String user;
    private final String password;

    private Login(String url, String user, String password) {
      this.url = url;
      this.user = user;
      this.password = password;
    }

    String url() {
      return url;
    }

    String user() {
      return user;
    }

    String password() {
      return password;
    }
  }

  @Override
  public Path keystore() {
    return Path.of(require("keystore"));
  }

  @Override
  public Path tombstones() {
    return Path.of(require("tombstones"));
  }

  @Override
  public URI publicAddress() {
    return URI.create("http://localhost");
  }

  @Override
  public URI realm() {
    return URI.create("http://localhost/realms/nobody");
  }

  /** Accounts are somebody else's here. */
  @Override
  public Optional<String> accountsSecret() {
    return Optional.empty();
  }

  @Override
  public String office() {
    return "IE";
  }

  @Override
  public Set<String> restored() {
    return Arrays.stream(words.getProperty("restored", "").split(","))
        .filter(name -> !name.isBlank())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean keepsKeyless() {
    return false;
  }

  @Override
  public OptionalLong confirmedPurge() {
    return OptionalLong.empty();
  }

  @Override
  public Optional<Path> startReport() {
    return Optional.empty();
  }

  private String require(String name) {
    var value = words.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("the settings say nothing of " + name);
    }
    return value;
  }
}
