package org.custodes.domain.subject;

import java.util.function.Function;

/** People in memory keep to what people on PostgreSQL keep to. */
class FakeSubjectsTest implements SubjectsContract {
  private final FakeSubjects subjects = new FakeSubjects();

  @Override
  public <T> T inTransaction(Function<Subjects, T> work) {
    return work.apply(subjects);
  }
}
