package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.access.Action;
import org.custodes.domain.access.Facts;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Actor;

/** What ties people of the desk to a case. */
@ApplicationScoped
class CaseFacts implements Facts {
  private Cases cases;

  protected CaseFacts() {}

  @Inject
  CaseFacts(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String thing() {
    return "privacyrequest";
  }

  @Override
  public List<DeskStep> actions() {
    return List.of(DeskStep.values());
  }

  @Override
  public Set<Tie> knows() {
    return Set.of(Tie.SELF, Tie.PROPOSED, Tie.APPROVED, Tie.ASSIGNED);
  }

  @Override
  public Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
    return cases.find(new RequestId(thing)).map(request -> request.ties((DeskStep) action, actor));
  }
}
