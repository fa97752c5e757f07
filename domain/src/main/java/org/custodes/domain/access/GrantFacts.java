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
  private BoardSeats seats;
  private Clock clock;

  protected GrantFacts() {}

  @Inject
  GrantFacts(GrantFiles files, BoardSeats seats, Clock clock) {
    this.files = files;
    this.seats = seats;
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
    return Set.of(
        Tie.PROPOSED, Tie.APPROVED, Tie.PART_TAKEN, Tie.GRANTED, Tie.SEATED, Tie.REVIEW_DUE);
  }

  /** Of a review two queries where the board's chair asks: the file, and who holds the seat. */
  @Override
  public Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
    if (action == GrantAct.BREAK_GLASS) {
      return Optional.of(files.isReviewDue() ? Set.of(Tie.REVIEW_DUE) : Set.of());
    }
    if (action == GrantAct.REVIEW) {
      return files
          .findToReview(new GrantId(thing))
          .map(file -> file.grant().tiesToReview(actor, seats, clock.instant()));
    }
    return files
        .find(new GrantId(thing))
        .map(file -> file.grant().ties(action, actor, clock.instant()));
  }
}
