package org.custodes.tests.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A hand-written table: what each caller gets from each call on each object. */
final class Matrix {
  /** The caller who has not signed in. */
  static final String NOBODY = "nobody";

  /**
   * One line.
   *
   * @param call method and path
   * @param object whose data: own, foreign or absent; a dash where there is none
   * @param expected by caller, for example {@code 200} or {@code 403 not-yourself}
   */
  record Line(String call, String object, Map<String, String> expected) {
    String method() {
      return call.substring(0, call.indexOf(' '));
    }

    String path() {
      return call.substring(call.indexOf(' ') + 1);
    }
  }

  private Matrix() {}

  static List<Line> read(String name) {
    var lines = new ArrayList<Line>();
    try (var in = Matrix.class.getResourceAsStream(name)) {
      var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var head = rows.getFirst().split(",", -1);
      for (var row : rows.subList(1, rows.size())) {
        var cells = row.split(",", -1);
        var expected = new LinkedHashMap<String, String>();
        for (int i = 2; i < head.length; i++) {
          expected.put(head[i], cells[i]);
        }
        lines.add(new Line(cells[0], cells[1], expected));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
