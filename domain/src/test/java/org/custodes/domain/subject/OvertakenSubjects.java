package org.custodes.domain.subject;

import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** People behind a reader who is slow: something happens each time after a row was read. */
record OvertakenSubjects(Subjects subjects, Runnable afterReading) implements Subjects {
  @Override
  public Optional<SealedSubject> byLookup(byte[] lookup) {
    var read = subjects.byLookup(lookup);
    afterReading.run();
    return read;
  }

  @Override
  public Optional<SealedSubject> byId(SubjectId id) {
    return subjects.byId(id);
  }

  @Override
  public boolean insert(SealedSubject subject) {
    return subjects.insert(subject);
  }

  @Override
  public boolean replace(SealedSubject next, int expectedFence) {
    return subjects.replace(next, expectedFence);
  }

  @Override
  public void delete(SubjectId id) {
    subjects.delete(id);
  }

  @Override
  public boolean exists(SubjectId id) {
    return subjects.exists(id);
  }

  @Override
  public List<IdAndFence> page(Optional<SubjectId> after, int limit) {
    return subjects.page(after, limit);
  }
}
