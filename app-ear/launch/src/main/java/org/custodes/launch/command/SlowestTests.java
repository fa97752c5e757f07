package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which tests took longest, read from the runners' reports. */
record SlowestTests(List<Timed> tests) {
  private static final Pattern CASE =
      Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\" time=\"([0-9.,]+)\"");

  /** Deep enough for target/surefire-reports of a module within a module. */
  private static final int DEPTH = 5;

  /**
   * @param seconds as the runner measured it
   */
  record Timed(String test, double seconds) {}

  static SlowestTests of(Path project) throws IOException {
    try (var files = Files.find(project, DEPTH, (file, attributes) -> isReport(file))) {
      return new SlowestTests(files.flatMap(SlowestTests::cases).toList());
    }
  }

  /** The slowest, one line each. */
  List<String> first(int count) {
    return tests.stream()
        .sorted(Comparator.comparingDouble(Timed::seconds).reversed())
        .limit(count)
        .map(timed -> String.format(Locale.ROOT, "%8.1f s  %s", timed.seconds(), timed.test()))
        .toList();
  }

  private static boolean isReport(Path file) {
    var folder = String.valueOf(file.getParent().getFileName());
    return folder.matches("(surefire|failsafe)-reports")
        && file.getFileName().toString().matches("TEST-.*\\.xml");
  }

  private static Stream<Timed> cases(Path report) {
    try {
      return CASE.matcher(Files.readString(report))
          .results()
          .map(
              found ->
                  new Timed(
                      found.group(2) + "." + found.group(1),
                      Double.parseDouble(found.group(3).replace(",", ""))));
    } catch (IOException e) {
      // a report that cannot be read has no slowest test
      return Stream.empty();
    }
  }
}
