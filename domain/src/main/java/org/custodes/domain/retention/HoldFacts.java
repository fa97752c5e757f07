package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.access.Action;
import org.custodes.domain.access.Facts;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Actor;

/** What ties people to a legal hold. */
@ApplicationScoped
class HoldFacts implements Facts {
  private HoldFiles files;
  private Holds holds;

  protected HoldFacts() {}

  @Inject
  HoldFacts(HoldFiles files, Holds holds) {
    this.files = files;
    this.holds = holds;
  }

  @Override
  public String thing() {
    return "retention";
  }

  @Override
  public List<HoldAct> actions() {
    return List.of(HoldAct.values());
  }

  @Override
  public Set<Tie> knows() {
    return Set.of(Tie.SELF, Tie.PROPOSED, Tie.APPROVED);
  }

  @Override
  public Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
    return files
        .find(new HoldId(thing))
        .map(
            file -> {
              var ties = EnumSet.noneOf(Tie.class);
              ties.addAll(file.hold().ties((HoldAct) action, actor.sub()));
              ties.addAll(holds.concern(actor.sub(), file.hold()));
              return ties;
            });
  }
}
