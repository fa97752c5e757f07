package org.custodes.persistence.subject;

import java.util.function.Function;
import org.custodes.domain.subject.Subjects;
import org.custodes.domain.subject.SubjectsContract;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class SubjectsOnPostgresTest implements SubjectsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public <T> T inTransaction(Function<Subjects, T> work) {
    return TwoClusters.inMain(main -> work.apply(new SubjectsOnPostgres(main)));
  }
}
