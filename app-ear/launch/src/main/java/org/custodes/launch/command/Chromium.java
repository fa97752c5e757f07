package org.custodes.launch.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** The browser of the browser tests, and a font that it can draw: Debian's packages. */
final class Chromium {
  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Parts parts;
  private final Path logs;
  private final Terminal terminal;

  Chromium(Parts parts, Path logs, Terminal terminal) {
    this.parts = parts;
    this.logs = logs;
    this.terminal = terminal;
  }

  /**
   * Installs it where it is missing and this user may.
   *
   * @throws Trouble with the command to type, where this user may not
   */
  void ensure() {
    if (found().isPresent()) {
      return;
    }
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !mayInstall()) {
      throw new Trouble(
          "The browser tests need Chromium, and there is none in /usr/bin.",
          "Install it, for example: sudo apt-get install chromium fonts-dejavu-core\n"
              + "or name one by CUSTODES_CHROMIUM.");
    }
    terminal.progress("installing Chromium for the browser tests");
    apt("refresh the package lists", "update");
    apt(
        "install Chromium",
        "install",
        "-y",
        "--no-install-recommends",
        "chromium",
        "fonts-dejavu-core");
  }

  private static Optional<Path> found() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("CUSTODES_CHROMIUM")).stream(), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean mayInstall() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void apt(String name, String... words) {
    parts.run(
        new Order(
            name,
            Rank.TASK,
            Stream.concat(Stream.of("apt-get"), Stream.of(words)).toList(),
            Map.of("DEBIAN_FRONTEND", "noninteractive"),
            Path.of("/"),
            logs.resolve(name.replace(' ', '-') + ".log")),
        line -> {});
  }
}
