package org.custodes.gate.chatset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of one half, one entry a line; a list that both halves use lies beside them. */
final class Lists {
  /** With the space: a value may begin with a digit of any kind, "#". */
  private static final String COMMENT = "# ";

  private final Half half;
  private final Map<String, List<String>> read = new HashMap<>();

  Lists(Half half) {
    this.half = half;
  }

  /** The entries of {@code values/NAME.txt}. */
  List<String> values(String name) {
    return read.computeIfAbsent(
        name,
        list -> {
          var own = "values/" + half.word() + "/" + list + ".txt";
          return exists(own) ? entries(own) : entries("values/" + list + ".txt");
        });
  }

  /** The names of each culture, and those that are ordinary words. */
  Map<String, List<String>> names() {
    return Stream.concat(values("cultures").stream(), Stream.of(Names.WORDS))
        .distinct()
        .collect(Collectors.toMap(culture -> culture, culture -> entries(names(culture))));
  }

  private String names(String culture) {
    return "names/" + half.word() + "/" + culture + ".txt";
  }

  /** The lines of {@code skeletons/HALF/NAME.txt}. */
  List<String> skeletons(String name) {
    return entries("skeletons/" + half.word() + "/" + name + ".txt");
  }

  private static boolean exists(String file) {
    return Lists.class.getResource(file) != null;
  }

  private static List<String> entries(String file) {
    var resource = Lists.class.getResourceAsStream(file);
    if (resource == null) {
      throw new IllegalStateException("there is no list " + file);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith(COMMENT)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the list " + file, broken);
    }
  }
}
