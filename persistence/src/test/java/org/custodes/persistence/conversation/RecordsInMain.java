package org.custodes.persistence.conversation;

import org.custodes.domain.conversation.Records;
import org.custodes.persistence.platform.InMain;

/** Records of the real main cluster, for tests of what is built on them. */
public final class RecordsInMain {
  private RecordsInMain() {}

  public static Records open() {
    return InMain.eachCall(Records.class, RecordsOnPostgres::new);
  }
}
