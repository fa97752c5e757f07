package org.custodes.launch.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output and standard error; a closed terminal is no reason to fail. */
public final class Terminal {
  /** Whether standard error leads to a terminal; Java cannot tell, {@code ./custodes} can. */
  private static final String WATCHED = "custodes.watched";

  private static final String START_OF_THE_LINE = "\r\033[K";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean watched;
  private final long begun = System.nanoTime();

  Terminal(PrintStream out, PrintStream err, boolean watched) {
    this.out = out;
    this.err = err;
    this.watched = watched;
  }

  public static Terminal standard() {
    return new Terminal(
        stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean(WATCHED));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** A line of the answer that was asked for. */
  public synchronized void say(String line) {
    out.println(line);
  }

  /** A question, without a line feed behind it. */
  public synchronized void ask(String question) {
    out.print(question);
    out.flush();
  }

  /** A step on the way, with the seconds since the start before it. */
  public synchronized void progress(String step) {
    out.println(String.format(Locale.ROOT, "%6.1f s  %s", secondsSinceStart(), step));
  }

  /** How far it is, in place of what was said so before; nothing where nobody watches. */
  public synchronized void counted(String soFar) {
    if (watched) {
      err.print(START_OF_THE_LINE + soFar);
      err.flush();
    }
  }

  /** Says something beside what a script reads. */
  public synchronized void remark(String line) {
    err.println(line);
  }

  /** What is wrong and what to do. */
  public synchronized void trouble(Trouble trouble) {
    err.println();
    err.println("custodes: " + trouble.getMessage());
    if (!trouble.advice().isBlank()) {
      trouble.advice().lines().forEach(line -> err.println("  " + line));
    }
  }

  public double secondsSinceStart() {
    return (System.nanoTime() - begun) / 1e9;
  }
}
