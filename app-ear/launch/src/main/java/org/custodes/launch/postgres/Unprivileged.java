package org.custodes.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.launch.terminal.Trouble;

/**
 * PostgreSQL refuses to run as root. An ordinary user needs nothing; root runs it in a user
 * namespace of its own, where it is nobody, or as another user where the machine allows no such
 * namespace.
 */
public final class Unprivileged {

  /** As root: run PostgreSQL as this user, instead of in a user namespace. */
  static final String USER = "CUSTODES_POSTGRES_USER";

  private final List<String> prefix;
  private final Optional<String> user;

  private Unprivileged(List<String> prefix, Optional<String> user) {
    this.prefix = prefix;
    this.user = user;
  }

  /** The way that works here. */
  public static Unprivileged here() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Unprivileged(List.of(), Optional.empty());
    }
    var asked = Optional.ofNullable(System.getenv(USER)).filter(name -> !name.isBlank());
    if (asked.isPresent()) {
      return as(asked.get());
    }
    if (works("unshare", "-U", "true")) {
      return new Unprivileged(List.of("unshare", "-U"), Optional.empty());
    }
    for (var candidate : List.of("postgres", "nobody")) {
      if (works("setpriv", "--reuid=" + candidate, "--clear-groups", "--regid=65534", "true")) {
        return as(candidate);
      }
    }
    throw new Trouble(
        "PostgreSQL refuses to run as root, and here root can neither open a user namespace\n"
            + "(unshare -U) nor become another user (setpriv).",
        "Run ./custodes as an ordinary user, install the package util-linux, allow user\n"
            + "namespaces, or name your own servers by CUSTODES_DB_URL and CUSTODES_VAULT_URL.");
  }

  private static Unprivileged as(String user) {
    return new Unprivileged(
        List.of("setpriv", "--reuid=" + user, "--regid=65534", "--clear-groups"),
        Optional.of(user));
  }

  /** The command, run as somebody whom PostgreSQL accepts. */
  List<String> command(List<String> words) {
    var command = new ArrayList<>(prefix);
    command.addAll(words);
    return command;
  }

  /** Gives a folder to whoever runs PostgreSQL, and lets them walk to it and to the programs. */
  void handOver(Path folder, Path programs) throws IOException {
    if (user.isEmpty()) {
      return;
    }
    letThrough(folder.getParent());
    letThrough(programs);
    if (!works("chown", "-R", user.get(), folder.toString())
        || !works("chmod", "-R", "go+rX", programs.toString())
        || !works(command(List.of("test", "-r", folder.toString())).toArray(String[]::new))) {
      throw new Trouble(
          "As root, PostgreSQL runs here as the user "
              + user.get()
              + ", who cannot reach "
              + folder
              + ".",
          "Choose a home and a project folder that this user may walk to (--home below /var or\n"
              + "/srv, say), or run ./custodes as an ordinary user.");
    }
  }

  /** Only folders that root owns and nobody may enter are opened, and only for walking through. */
  private static void letThrough(Path folder) throws IOException {
    for (var step = folder; step != null; step = step.getParent()) {
      var permissions = Files.getPosixFilePermissions(step);
      if (step.toString().contains(".custodes") || step.equals(folder)) {
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(
            step, PosixFilePermissions.fromString(PosixFilePermissions.toString(permissions)));
      }
    }
  }

  private static boolean works(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
