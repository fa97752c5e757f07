package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.Closing;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;
import org.custodes.domain.subject.PersonChange;
import org.custodes.domain.subject.SubjectState;
import org.custodes.domain.subject.UnknownPerson;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;

/**
 * Sets and ends legal holds. A hold comes into force in the main transaction that approves it, as
 * an ordinary change of the person; align then marks the records in the vault (data design, attack
 * 7). No row of a record is touched.
 */
@ApplicationScoped
class Holds {
  private People people;
  private Closing closing;
  private Lockers lockers;
  private Keyring keyring;
  private HoldFiles files;
  private Clock clock;
  private SecureRandom random;

  protected Holds() {}

  @Inject
  Holds(
      People people,
      Closing closing,
      Lockers lockers,
      Keyring keyring,
      HoldFiles files,
      Clock clock,
      SecureRandom random) {
    this.people = people;
    this.closing = closing;
    this.lockers = lockers;
    this.keyring = keyring;
    this.files = files;
    this.clock = clock;
    this.random = random;
  }

  HoldId propose(Actor proposer, Sub subject, HoldScope scope, String authority, LocalDate endsOn) {
    HoldAct.PROPOSE.require(proposer, concern(proposer.sub().equals(subject)));
    var person = people.find(subject).orElseThrow(UnknownPerson::new);
    var id = HoldId.at(clock.instant(), random);
    var hold =
        LegalHold.propose(
            id, person.id(), owner(subject), authority, scope, endsOn, today(), proposer.sub());
    requireOwn(person.id(), scope);
    files.add(hold);
    return id;
  }

  private void requireOwn(SubjectId person, HoldScope scope) {
    var tag = keyring.tag(person);
    if (scope instanceof HoldScope.Listed(var records)
        && records.stream().anyMatch(handle -> lockers.find(tag, handle).isEmpty())) {
      throw new HoldScopeOutOfRange();
    }
  }

  LegalHold read(HoldId id) {
    return files.require(id).hold();
  }

  /**
   * A page of all holds, as somebody sees them who decides on them. Whom one concerns sees it when
   * it is in force, and not before: they could delete what it is about to keep.
   */
  HoldPage newest(Actor looker, Optional<HoldId> before, int limit) {
    var page = files.newest(before, limit);
    return new HoldPage(
        page.holds().stream()
            .filter(hold -> hold.isInForce(today()) || concern(looker.sub(), hold).isEmpty())
            .map(hold -> seen(looker, hold))
            .toList(),
        page.next());
  }

  private HoldSeen seen(Actor looker, LegalHold hold) {
    var standing = HoldStanding.of(hold, today());
    return switch (standing.step()) {
      case TO_BE_SET -> seen(looker, hold, standing, HoldAct.APPROVE, HoldSeen.Next.APPROVE);
      case IN_FORCE ->
          seen(looker, hold, standing, HoldAct.PROPOSE_RELEASE, HoldSeen.Next.PROPOSE_RELEASE);
      case TO_BE_RELEASED ->
          seen(looker, hold, standing, HoldAct.APPROVE_RELEASE, HoldSeen.Next.APPROVE_RELEASE);
      case OVER -> new HoldSeen(standing, hold.id().proposedAt(), false, Optional.empty());
    };
  }

  private HoldSeen seen(
      Actor looker, LegalHold hold, HoldStanding standing, HoldAct act, HoldSeen.Next next) {
    var ties = EnumSet.noneOf(Tie.class);
    ties.addAll(hold.ties(act, looker.sub()));
    ties.addAll(concern(looker.sub(), hold));
    return new HoldSeen(
        standing,
        hold.id().proposedAt(),
        ties.contains(Tie.PROPOSED),
        Optional.of(next).filter(possible -> act.decide(looker, ties).isAllowed()));
  }

  LegalHold approve(Actor approver, HoldId id) {
    var read = files.require(id);
    var person = requireOthersCase(HoldAct.APPROVE, approver, read.hold());
    var next = read.hold().approve(approver, today());
    if (next.state() == LegalHold.State.SET) {
      people.changeFor(
          person, before -> change(read, next, before.state().held(next.kept(), today())));
    } else {
      files.write(read, next);
    }
    return next;
  }

  LegalHold proposeRelease(Actor proposer, HoldId id) {
    var read = files.require(id);
    requireOthersCase(HoldAct.PROPOSE_RELEASE, proposer, read.hold());
    var next = read.hold().proposeRelease(proposer.sub(), today());
    files.write(read, next);
    return next;
  }

  LegalHold approveRelease(Actor approver, HoldId id) {
    var read = files.require(id);
    var person = requireOthersCase(HoldAct.APPROVE_RELEASE, approver, read.hold());
    var next = read.hold().approveRelease(approver, today());
    if (next.state() == LegalHold.State.RELEASED) {
      if (closing.isUnderWay(person)) {
        releaseClosed(person, read, next);
      } else {
        people.changeFor(person, before -> change(read, next, before.state().released(id.value())));
      }
      files.closeEarly(next);
    } else {
      files.write(read, next);
    }
    return next;
  }

  /**
   * Whose erasure waits for their holds has no state any more that could say what is held; the
   * files say it. The vault first: if the process dies between the two, what was held is free and
   * the file runs to its day. And once more behind the file, for a hold that ended at the same
   * moment.
   */
  private void releaseClosed(SubjectId person, HoldFiles.Opened read, LegalHold next) {
    release(person, read.hold());
    files.write(read, next);
    release(person, read.hold());
  }

  private void release(SubjectId person, LegalHold ended) {
    var others =
        files.of(person).stream()
            .filter(hold -> !hold.id().equals(ended.id()) && hold.isInForce(today()))
            .map(LegalHold::kept)
            .toList();
    closing.release(person, ended.endsOn(), others);
  }

  private PersonChange.Outcome change(HoldFiles.Opened read, LegalHold next, SubjectState state) {
    var body = "{\"hold\":\"" + next.state() + "\",\"endsOn\":\"" + next.endsOn() + "\"}";
    return new PersonChange.Outcome(state, false, body, after -> files.write(read, next));
  }

  /** Holds in force on a person, as they may see them. */
  List<LegalHold> on(Sub subject) {
    var today = today();
    return people.find(subject).stream()
        .flatMap(person -> files.of(person.id()).stream())
        .filter(hold -> hold.isInForce(today))
        .toList();
  }

  private String owner(Sub sub) {
    return HexFormat.of().formatHex(keyring.lookup(sub));
  }

  private SubjectId requireOthersCase(HoldAct act, Actor actor, LegalHold hold) {
    var person = hold.subject().orElseThrow(HoldMovedOn::new);
    act.require(actor, concern(actor.sub(), hold));
    return person;
  }

  /** Whether it concerns somebody, as a tie. */
  Set<Tie> concern(Sub who, LegalHold hold) {
    boolean theirs =
        hold.concerns().isEmpty()
            ? hold.subject().isPresent() && hold.subject().equals(people.find(who).map(Person::id))
            : hold.concerns().equals(owner(who));
    return concern(theirs);
  }

  private static Set<Tie> concern(boolean stands) {
    return stands ? Set.of(Tie.SELF) : Set.of();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
