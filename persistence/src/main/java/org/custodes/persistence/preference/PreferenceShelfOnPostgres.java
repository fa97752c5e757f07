package org.custodes.persistence.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.preference.PreferenceShelf;
import org.custodes.domain.preference.SealedPreferences;

/** The table {@code preference}. */
@ApplicationScoped
class PreferenceShelfOnPostgres implements PreferenceShelf {
  private EntityManager main;

  protected PreferenceShelfOnPostgres() {}

  @Inject
  PreferenceShelfOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public Optional<SealedPreferences> of(SubjectId subject) {
    return main.createQuery(
            "select p from SealedPreferences p where p.subjectId = :subject",
            SealedPreferences.class)
        .setParameter("subject", subject.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public void put(SealedPreferences preferences) {
    main.merge(preferences);
    main.flush();
  }

  @Override
  public void delete(SubjectId subject) {
    main.createQuery("delete from SealedPreferences p where p.subjectId = :subject")
        .setParameter("subject", subject.value())
        .executeUpdate();
  }
}
