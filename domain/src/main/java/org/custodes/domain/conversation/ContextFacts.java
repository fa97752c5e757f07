package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.custodes.domain.access.OwnFacts;

/** Whose context somebody asks for. */
@ApplicationScoped
class ContextFacts implements OwnFacts {
  @Override
  public String thing() {
    return "conversation";
  }

  @Override
  public List<ContextAct> actions() {
    return List.of(ContextAct.values());
  }
}
