package org.custodes.web.api.shell;

import jakarta.resource.ResourceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import org.custodes.domain.access.EntriesOutOfReach;
import org.custodes.domain.privacyrequest.AccountsOutOfReach;
import org.custodes.domain.vault.VaultOutOfReach;

/** Everything else is a fault of the server, or of a part that it cannot reach now. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
  /** SQLSTATE classes of a broken connection, too few resources, and an operator's hand. */
  private static final Set<String> OUT_OF_REACH = Set.of("08", "53", "57");

  @Override
  public Response toResponse(Throwable fault) {
    return Faults.answer(isOutOfReach(fault) ? 503 : 500, fault);
  }

  static boolean isOutOfReach(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      // these adapters say it themselves; of the main database the pool or the driver does
      if (cause instanceof VaultOutOfReach
          || cause instanceof AccountsOutOfReach
          || cause instanceof EntriesOutOfReach
          || cause instanceof ResourceException
          || (cause instanceof SQLException said && isOutOfReach(said.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutOfReach(String sqlState) {
    return sqlState != null
        && sqlState.length() == 5
        && OUT_OF_REACH.contains(sqlState.substring(0, 2));
  }
}
