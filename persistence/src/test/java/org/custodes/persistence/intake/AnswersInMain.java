package org.custodes.persistence.intake;

import org.custodes.domain.intake.IdempotencyRows;
import org.custodes.persistence.platform.InMain;

/** Answers of the real main cluster, for tests of what is built on them. */
public final class AnswersInMain {
  private AnswersInMain() {}

  public static IdempotencyRows open() {
    return InMain.eachCall(IdempotencyRows.class, IdempotencyOnPostgres::new);
  }
}
