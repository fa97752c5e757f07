package org.custodes.persistence.subject;

import org.custodes.domain.subject.Subjects;
import org.custodes.persistence.platform.InMain;

/** People of the real main cluster, for tests of what is built on them. */
public final class SubjectsInMain {
  private SubjectsInMain() {}

  public static Subjects open() {
    return InMain.eachCall(Subjects.class, SubjectsOnPostgres::new);
  }
}
