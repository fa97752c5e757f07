package org.custodes.bare;

import java.util.List;
import java.util.Set;
import org.custodes.bare.Promised.Leaving;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.ConsentState;

/**
 * People whose last deeds are younger than a backup, and what must be true of them once the backup
 * is in place: whoever did nothing since finds everything again, and nothing comes back to anybody
 * else.
 */
final class Restored {
  private static final String STAYS = "stays";
  private static final String DELETES = "deletes";
  private static final String WITHDRAWS = "withdraws";
  private static final String LEAVES = "leaves";
  private static final String COMES = "comes";

  private final Asking asking;
  private final Acts acts;
  private final Notebook notebook;
  private final Verification verification;
  private final Tally tally;

  Restored(Asking asking, Acts acts, Notebook notebook, Verification verification, Tally tally) {
    this.asking = asking;
    this.acts = acts;
    this.notebook = notebook;
    this.verification = verification;
    this.tally = tally;
  }

  /** What the backup knows. */
  void before() {
    List.of(STAYS, DELETES, WITHDRAWS, LEAVES).forEach(acts::furnished);
  }

  /** What it does not know. */
  void since() {
    var deleting = notebook.person(DELETES);
    acts.delete(deleting, deleting.records().keySet().iterator().next());
    acts.decide(notebook.person(WITHDRAWS), Purpose.TRAINING, Decision.WITHDRAWN);
    var leaving = notebook.person(LEAVES);
    acts.approved(leaving);
    acts.execute(leaving);
    leaving
        .leaving()
        .filter(Leaving::isExecuted)
        .ifPresent(one -> verification.finish(leaving, one));
    acts.furnished(COMES);
  }

  /**
   * Looks at everybody.
   *
   * @param old {@code main}, {@code vault} or both: what was put in place
   * @param again they were looked at before, since it was
   */
  void look(Set<String> old, boolean again) {
    boolean mainIsOld = old.contains("main");
    verification.look(notebook.person(STAYS));
    verification.look(notebook.person(DELETES));
    lookAtWithdrawn(notebook.person(WITHDRAWS), mainIsOld);
    lookAtLost(notebook.person(LEAVES));
    if (!again) {
      beginAnew(notebook.person(COMES));
    }
    lookAtNewcomer(notebook.person(COMES));
    // rows of a person who was closed once more go with the purge, and the last with the night
    verification.twoNights();
    verification.lookAtKeysOfErased();
    if (!mainIsOld) {
      // rows that came back with main and that nobody can open are the operator's to purge
      verification.lookAtRowsOfErased();
    }
    verification.look(notebook.person(STAYS));
    tally.add("starts on old copies that were looked at", 1);
  }

  /** Where main is old, it says that they agree; they have to say again what they want. */
  private void lookAtWithdrawn(Promised person, boolean mainIsOld) {
    if (!mainIsOld) {
      verification.look(person);
    } else if (!asking.consents(person.sub()).circumstances().confirmationNeeded()) {
      tally.fault(person.sub() + " is not asked what counts, though main is old");
    }
    lookAtRefused(person);
  }

  private void lookAtLost(Promised person) {
    if (asking.consents(person.sub()).standings().stream()
        .anyMatch(standing -> standing.state() == ConsentState.GIVEN)) {
      tally.fault(person.sub() + " agrees to something again");
    }
    lookAtRefused(person);
  }

  private void lookAtRefused(Promised person) {
    long number = notebook.number();
    if (asking
        .store(person.sub(), Purpose.TRAINING, "key-" + number, Words.of(number))
        .isPresent()) {
      tally.fault(person.sub() + " took back that anything is kept, and it was stored");
    }
    person.gone().stream()
        .filter(asking::isThere)
        .forEach(handle -> tally.fault(person.sub() + " has a record again that was gone"));
  }

  /** One half of what they said is lost; they can begin again, and nothing stands in their way. */
  private void beginAnew(Promised person) {
    lookAtLost(person);
    acts.decide(person, Purpose.TRAINING, Decision.GIVEN);
    long number = notebook.number();
    if (asking.store(person.sub(), Purpose.TRAINING, "key-" + number, Words.of(number)).isEmpty()) {
      tally.fault(person.sub() + " agreed anew, and nothing is stored");
    }
  }

  private void lookAtNewcomer(Promised person) {
    int records = asking.records(person.sub()).size();
    if (records != 1) {
      tally.fault(person.sub() + " has " + records + " records, not the one since they came back");
    }
  }
}
