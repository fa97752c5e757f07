package org.custodes.domain.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.subject.People;

/** Gives a person their preferences. */
@ApplicationScoped
class PreferenceExport implements ExportPart {
  @Inject private People people;
  @Inject private PreferenceShelf shelf;

  protected PreferenceExport() {}

  @Override
  public String name() {
    return "preferences";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    people
        .find(sub)
        .flatMap(
            person ->
                shelf.of(person.id()).map(kept -> SealedPreferences.write(kept.open(person.key()))))
        .ifPresent(pages::add);
  }
}
