package org.custodes.domain.preference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.custodes.domain.access.OwnFacts;

/** Whose settings somebody asks for. */
@ApplicationScoped
class PreferenceFacts implements OwnFacts {
  @Override
  public String thing() {
    return "preference";
  }

  @Override
  public List<PreferenceAct> actions() {
    return List.of(PreferenceAct.values());
  }
}
