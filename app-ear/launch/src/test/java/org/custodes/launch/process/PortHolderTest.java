package org.custodes.launch.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortHolderTest {

  private static final String LOOPBACK = "127.0.0.1";

  @Test
  void saysWhoHoldsAPort() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
      assertFalse(PortHolder.isFree(LOOPBACK, port));
      assertEquals(
          Optional.of("process " + ProcessHandle.current().pid() + " (java)"), PortHolder.of(port));
    }
    assertTrue(PortHolder.isFree(LOOPBACK, port));
    assertEquals(Optional.empty(), PortHolder.of(port));
  }

  @Test
  void takesAConnectionForNoListener() {
    var listening = "  0: 0100007F:1F90 00000000:0000 0A 0:0 0:0 0 0 0 4711 1";
    var connected = "  1: 0100007F:1F90 0100007F:C350 01 0:0 0:0 0 0 0 4712 1";
    assertEquals(Optional.of("4711"), PortHolder.inodeIn(listening, 8080));
    assertEquals(Optional.empty(), PortHolder.inodeIn(connected, 8080));
    assertEquals(Optional.empty(), PortHolder.inodeIn(listening, 8081));
  }
}
