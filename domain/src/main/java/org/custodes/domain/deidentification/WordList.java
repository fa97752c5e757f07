package org.custodes.domain.deidentification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads the lists beside this package, one entry a line. What they are and whence: NOTICE. */
final class WordList {
  private WordList() {}

  /** The entries of these lists together. */
  static Set<String> read(String... names) {
    var entries = new HashSet<String>();
    for (var name : names) {
      read(name, entries);
    }
    return entries;
  }

  private static void read(String name, Set<String> entries) {
    var resource = WordList.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("no list " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(entries::add);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the list " + name, broken);
    }
  }
}
