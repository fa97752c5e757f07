package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.wildfly.ServerEnvironment;

/** What differs between the demo and production. */
interface Manner {

  /** Says what is about to run, and leaves what other shells and the server will look for. */
  void introduce() throws IOException;

  /** Whether the instance runs a Keycloak of its own. */
  boolean runsKeycloak();

  /** Brings the realm to its present state. */
  CompletableFuture<Void> identity(Installation made, Steps steps);

  Path keystore();

  /** Whether the server is configured for production. */
  boolean isProduction();

  ServerEnvironment serverEnvironment();

  /** Sees, once the server has booted, that people reach it. */
  void awaitServer(Path log) throws IOException;

  /** What people read when everything answers. */
  void greet();
}
