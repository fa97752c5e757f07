package org.custodes.persistence.conversation;

import jakarta.persistence.EntityManager;
import org.custodes.domain.conversation.Records;
import org.custodes.persistence.platform.InMain;

/** Records of the real main cluster, for tests of what is built on them. */
public final class RecordsInMain {
  private RecordsInMain() {}

  public static Records open() {
    return InMain.eachCall(Records.class, RecordsOnPostgres::new);
  }

  /** Records within a transaction that the caller has open. */
  public static Records within(EntityManager main) {
    return new RecordsOnPostgres(main);
  }
}
