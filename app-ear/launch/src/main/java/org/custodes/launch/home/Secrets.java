package org.custodes.launch.home;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The generated passwords of one instance, in one file of its owner. Each is made when it is first
 * asked for, and is on disk before anybody uses it: a crash in between costs nothing.
 */
public final class Secrets {

  private static final int BYTES = 24;

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int TYPED = 12;
  private static final int GROUP = 4;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private final Properties known = new Properties();

  public Secrets(Home home) throws IOException {
    this.file = home.secrets().resolve("secrets.properties");
    read();
  }

  /** The secret of that name, made now if there is none yet. */
  public String of(String name) {
    return of(name, this::random);
  }

  /** The same for a password that people type: three groups of letters that look like no other. */
  public String typeable(String name) {
    return of(name, this::groups);
  }

  private synchronized String of(String name, Supplier<String> making) {
    var present = known.getProperty(name);
    if (present != null) {
      return present;
    }
    try {
      return make(name, making);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Alone: a status that is asked during the first start would write over what the start made. */
  @SuppressWarnings("try") // the lock is held, not used
  private String make(String name, Supplier<String> making) throws IOException {
    synchronized (Secrets.class) {
      try (var alone = InstanceLock.await(file.resolveSibling("lock"))) {
        read();
        if (known.getProperty(name) == null) {
          known.setProperty(name, making.get());
          OwnerOnly.write(file, text());
        }
        return known.getProperty(name);
      }
    }
  }

  private String random() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String groups() {
    var text = new StringBuilder();
    for (var position = 0; position < TYPED; position++) {
      text.append(position > 0 && position % GROUP == 0 ? "-" : "");
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private void read() throws IOException {
    if (Files.exists(file)) {
      known.load(new StringReader(Files.readString(file)));
    }
  }

  private String text() {
    var sorted = new TreeMap<String, String>();
    known.stringPropertyNames().forEach(name -> sorted.put(name, known.getProperty(name)));
    var text = new StringBuilder();
    sorted.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
