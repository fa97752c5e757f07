package org.custodes.launch.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Whether a port is free, and who holds it if it is not. */
public final class PortHolder {

  private static final String LISTENING = "0A";

  private PortHolder() {}

  public static boolean isFree(String address, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The process that listens there, as far as this user may see it. */
  public static Optional<String> of(int port) {
    return inode(port).flatMap(PortHolder::process);
  }

  private static Optional<String> inode(int port) {
    for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
      try {
        for (var line : Files.readAllLines(Path.of(table))) {
          var found = inodeIn(line, port);
          if (found.isPresent()) {
            return found;
          }
        }
      } catch (IOException e) {
        // a machine without IPv6 has one table only
      }
    }
    return Optional.empty();
  }

  /** Columns: number, local address, remote address, state, …, inode in the tenth. */
  static Optional<String> inodeIn(String line, int port) {
    var columns = line.strip().split(" +", -1);
    var ends = String.format(Locale.ROOT, ":%04X", port);
    return columns.length > 9 && columns[1].endsWith(ends) && columns[3].equals(LISTENING)
        ? Optional.of(columns[9])
        : Optional.empty();
  }

  private static Optional<String> process(String inode) {
    var socket = "socket:[" + inode + "]";
    for (var pid : Orphans.processes()) {
      try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
        if (descriptors.anyMatch(descriptor -> leadsTo(descriptor, socket))) {
          return Optional.of("process " + pid + " (" + name(pid) + ")");
        }
      } catch (IOException e) {
        // somebody else's process
      }
    }
    return Optional.empty();
  }

  private static boolean leadsTo(Path descriptor, String socket) {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(socket);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/comm")).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
