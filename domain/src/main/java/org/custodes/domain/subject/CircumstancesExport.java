package org.custodes.domain.subject;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;

/** Gives a person what they said of their age and of storage as a whole. */
@ApplicationScoped
class CircumstancesExport implements ExportPart {
  @Inject private People people;

  protected CircumstancesExport() {}

  @Override
  public String name() {
    return "circumstances";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    people
        .find(sub)
        .map(Circumstances::of)
        .ifPresent(
            said ->
                pages.add(
                    JSON.createObjectBuilder()
                        .add("ageBand", said.ageBand().code())
                        .add("storageEnabled", said.storageEnabled())
                        .add("confirmationNeeded", said.confirmationNeeded())
                        .build()));
  }
}
