package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.vault.Keyring;

/** Asks for, approves and ends access grants. */
@ApplicationScoped
class Grants {
  private static final int LOOKED_AT = 500;

  private GrantFiles files;
  private Keyring keyring;
  private BoardSeats seats;
  private Clock clock;
  private SecureRandom random;

  protected Grants() {}

  @Inject
  Grants(GrantFiles files, Keyring keyring, BoardSeats seats, Clock clock, SecureRandom random) {
    this.files = files;
    this.keyring = keyring;
    this.seats = seats;
    this.clock = clock;
    this.random = random;
  }

  GrantId ask(Actor asker, GrantTerms terms) {
    GrantAct.ASK.require(asker, Set.of());
    var now = now();
    requireRoom(asker, now);
    var id = GrantId.at(now, random);
    files.add(AccessGrant.ask(id, asker.sub(), terms, now));
    return id;
  }

  /** Looks at no more than the newest files, so that asking costs the same for everybody. */
  private void requireRoom(Actor asker, Instant now) {
    var own =
        files.newest(Optional.empty(), LOOKED_AT).files().stream()
            .map(GrantFiles.Opened::grant)
            .filter(grant -> grant.asker().equals(asker.sub()))
            .toList();
    long waiting = own.stream().filter(grant -> grant.state(now) == GrantState.ASKED).count();
    var yesterday = now.minus(Duration.ofDays(1));
    long today = own.stream().filter(grant -> grant.askedAt().isAfter(yesterday)).count();
    if (waiting >= TooManyGrants.MOST_WAITING || today >= TooManyGrants.MOST_A_DAY) {
      throw new TooManyGrants();
    }
  }

  /**
   * Whether an earlier one waits for its review is asked here, and by the row's insertion again.
   */
  GrantId breakGlass(Actor officer, GrantTerms terms) {
    var due = files.isReviewDue() ? Set.of(Tie.REVIEW_DUE) : Set.<Tie>of();
    GrantAct.BREAK_GLASS.require(officer, due);
    var now = now();
    var id = GrantId.at(now, random);
    files.addBreakGlass(AccessGrant.breakGlass(id, officer.sub(), terms, now));
    return id;
  }

  /** The emergency that whoever is alarmed sees; at most one is open or waits for its review. */
  Optional<GrantSeen> alarm(Actor actor) {
    return files.reviewDue().map(grant -> seen(actor, grant));
  }

  GrantSeen review(Actor reviewer, GrantId id, String finding) {
    var now = now();
    var read = files.findToReview(id).orElseThrow(UnknownGrant::new);
    var next = read.grant().review(reviewer, seats, finding, now);
    files.writeReview(read, next, now);
    raiseLost();
    return seen(reviewer, next);
  }

  void approve(Actor approver, GrantId id) {
    var now = now();
    var read = files.require(id);
    files.write(read, read.grant().approve(approver, now), now);
  }

  void end(Actor actor, GrantId id) {
    var now = now();
    var read = files.require(id);
    GrantAct.END.require(actor, read.grant().ties(GrantAct.END, actor, now));
    files.write(read, read.grant().end(now), now);
  }

  /**
   * @throws UnknownGrant if there is none that the actor may see
   */
  GrantSeen see(Actor actor, GrantId id) {
    var grant = files.require(id).grant();
    sight(actor, grant).require();
    return seen(actor, grant);
  }

  private Decision sight(Actor actor, AccessGrant grant) {
    return GrantAct.SEE.decide(actor, grant.ties(GrantAct.SEE, actor, now()));
  }

  GrantPage newest(Actor actor, Optional<GrantId> before, int limit) {
    var page = files.newest(before, limit);
    var seen =
        page.files().stream()
            .map(GrantFiles.Opened::grant)
            .filter(grant -> sight(actor, grant).isAllowed())
            .map(grant -> seen(actor, grant))
            .toList();
    return new GrantPage(seen, page.next());
  }

  /** The grants under which a text was read, by its watermarks; newest first. */
  List<GrantSeen> markedIn(Actor actor, String text) {
    var marks = Watermark.marksIn(text);
    var found = new ArrayList<GrantSeen>();
    if (!marks.isEmpty()) {
      files.forEach(
          row -> {
            if (marks.contains(GrantMarks.of(keyring, row.id()).mark())) {
              files.open(row).ifPresent(file -> found.add(seen(actor, file.grant())));
            }
          });
    }
    return found;
  }

  /** Ends whatever waits or runs: a backup of main does not know what was withdrawn since. */
  int endAllAfterRestore() {
    var open = new ArrayList<GrantFiles.Opened>();
    files.forEach(
        row ->
            files
                .open(row)
                .filter(read -> read.grant().state(now()) != GrantState.ENDED)
                .ifPresent(open::add));
    var now = now();
    open.forEach(read -> files.write(read, read.grant().ended(GrantEnd.RESTORED, now), now));
    return open.size();
  }

  /**
   * Opens a file anew for an emergency that the vault knows of and main does not any more, because
   * it was put back to before: so that a restore spares nobody the review.
   *
   * @return whether there was one
   */
  boolean raiseLost() {
    var now = now();
    return files.addIfLost(AccessGrant.lost(GrantId.at(now, random), now));
  }

  private GrantSeen seen(Actor actor, AccessGrant grant) {
    var now = now();
    boolean reviewable =
        grant.isReviewDue()
            && grant.state(now) == GrantState.ENDED
            && GrantAct.REVIEW.decide(actor, grant.tiesToReview(actor, seats, now)).isAllowed();
    return GrantSeen.of(grant, actor.sub(), reviewable, now);
  }

  private Instant now() {
    return clock.instant();
  }
}
