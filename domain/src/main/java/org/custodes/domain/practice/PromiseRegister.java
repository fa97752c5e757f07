package org.custodes.domain.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The promises of the house, P01 to P67, in order. */
public final class PromiseRegister {
  private static final String FILE = "promises.txt";
  private static final Map<PromiseId, Promise> ALL = read();

  private PromiseRegister() {}

  public static List<Promise> all() {
    return List.copyOf(ALL.values());
  }

  public static Promise promise(PromiseId id) {
    return ALL.get(id);
  }

  /** {@code id | group | text}, a line each. */
  private static Map<PromiseId, Promise> read() {
    try (var file = PromiseRegister.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the archive has no " + FILE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" \\| ", 3))
          .map(parts -> new Promise(new PromiseId(parts[0]), parts[1], parts[2]))
          .collect(
              Collectors.toMap(
                  Promise::id, promise -> promise, (one, two) -> one, LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException("the register of promises cannot be read", e);
    }
  }
}
