package org.custodes.web.console.privacyrequest;

import org.custodes.domain.privacyrequest.QueueRow;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.StateLook;

/**
 * A request as the queue shows it.
 *
 * @param due of no interest once it is closed
 */
public record QueueEntry(QueueRow row, String received, Due.Shown due) {

  public String id() {
    return row.id().value().toString();
  }

  public String number() {
    return row.number().text();
  }

  public RequestState state() {
    return row.state();
  }

  public StateLook look() {
    return StateLook.of(row.state());
  }

  /** The clock stands still until the person answers. */
  public boolean isPaused() {
    return row.paused();
  }

  public boolean isClosed() {
    return row.state().isClosed();
  }
}
