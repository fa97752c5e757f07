package org.custodes.launch.wildfly;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Recognises the log entry of a call that was refused for want of a role. The container writes one
 * with a stack trace (WFLYEJB0034) for each; a refusal is ordinary, and the web shells record it.
 *
 * <p>Runs inside of WildFly, in a module of its own: it may use nothing but the JDK.
 */
public final class RefusedAccess implements Filter {

  private static final String REFUSAL = "jakarta.ejb.EJBAccessException";

  @Override
  public boolean isLoggable(LogRecord entry) {
    for (var thrown = entry.getThrown(); thrown != null; thrown = thrown.getCause()) {
      if (thrown.getClass().getName().equals(REFUSAL)) {
        return true;
      }
    }
    return false;
  }
}
