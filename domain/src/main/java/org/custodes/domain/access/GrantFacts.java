package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;

/** What ties people to access grants. */
@ApplicationScoped
class GrantFacts implements Facts {
  private GrantFiles files;
  private Clock clock;

  protected GrantFacts() {}

  @Inject
  GrantFacts(GrantFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String thing() {
    return "access";
  }

  @Override
  public List<GrantAct> actions() {
    return List.of(GrantAct.values());
  }

  /** Of those that were asked for last. */
  @Override
  public List<Assignment> assignments() {
    var now = clock.instant();
    return files.newest(Optional.empty(), MOST_ASSIGNED).files().stream()
        .map(GrantFiles.Opened::grant)
        .filter(grant -> grant.state(now) == GrantState.RUNNING)
        .map(
            grant ->
                new Assignment(GrantAct.READ, grant.id().value(), grant.asker(), grant.endsAt()))
        .toList();
  }

  @Override
  public Set<Tie> knows() {
    return Set.of(Tie.PROPOSED, Tie.APPROVED, Tie.PART_TAKEN, Tie.GRANTED, Tie.REVIEW_DUE);
  }

  @Override
  public Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
    if (action == GrantAct.BREAK_GLASS) {
      return Optional.of(files.reviewDue().isPresent() ? Set.of(Tie.REVIEW_DUE) : Set.of());
    }
    return files
        .find(new GrantId(thing))
        .map(file -> file.grant().ties(action, actor, clock.instant()));
  }
}
