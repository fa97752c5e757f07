package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.Alignment;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.PersonKeys;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.WrappedPerson;

/**
 * The one way to read and to change a person (data design, section 2, <i>Change of state</i> and
 * <i>align</i>).
 *
 * <p>A change is a compare-and-set in the main database that moves the person's fence one up, and
 * then <i>align</i>, which brings the vault to the same fence. A crash between the two leaves main
 * ahead: that difference is the note that align is due, and whoever comes next does it. The vault
 * ahead of main means that main is an old copy: then nothing that it allows counts until the person
 * has chosen again.
 *
 * <p>Runs outside any transaction of the caller's: the two databases commit one after the other.
 */
@ApplicationScoped
public class People {
  /** How often a change is decided anew when others win the race. */
  static final int ATTEMPTS = 8;

  private Subjects subjects;
  private KeyVault vault;
  private Keyring keyring;
  private PersonKeys personKeys;
  private MainTransaction main;
  private SecureRandom random;
  private Clock clock;

  protected People() {}

  @Inject
  People(
      Subjects subjects,
      KeyVault vault,
      Keyring keyring,
      PersonKeys personKeys,
      MainTransaction main,
      SecureRandom random,
      Clock clock) {
    this.subjects = subjects;
    this.vault = vault;
    this.keyring = keyring;
    this.personKeys = personKeys;
    this.main = main;
    this.random = random;
    this.clock = clock;
  }

  /** The person, if they ever chose anything and their keys live. */
  public Optional<Person> find(Sub sub) {
    return subjects.byLookup(keyring.lookup(sub)).flatMap(this::open).map(Opened::person);
  }

  /** The same incarnation as it stands now, if it has not been forgotten. */
  public Optional<Person> find(SubjectId id) {
    return subjects.byId(id).flatMap(this::open).map(Opened::person);
  }

  /**
   * Changes a person, who comes into being with the first change.
   *
   * @return the person as they stand afterwards; the change is durable and the vault in line
   * @throws ChangedMeanwhile if others changed the same person all the time
   */
  public Person change(Sub sub, PersonChange change) {
    return untilDone(() -> tryToChange(sub, change));
  }

  /**
   * Changes an incarnation that others know by its id, as when a legal hold is set.
   *
   * @throws UnknownPerson if it has been forgotten
   * @throws PersonInDoubt if only the person themselves may change anything of theirs now
   * @throws ChangedMeanwhile if others changed the same person all the time
   */
  public Person changeFor(SubjectId id, PersonChange change) {
    return untilDone(
        () -> {
          var known = subjects.byId(id).flatMap(this::open).orElseThrow(UnknownPerson::new);
          if (known.person().inDoubt()) {
            throw new PersonInDoubt();
          }
          return changeKnown(known, change);
        });
  }

  /**
   * Cuts the link between a person and everything stored of them so far (data design, section 2,
   * <i>Cut</i>). The records stay, as nobody's; nothing can ever find or delete them as this
   * person's again. What the person chose, and what is stored from now on, is not touched.
   *
   * @throws UnknownPerson if nothing is known of the person
   * @throws PersonInDoubt if the person must confirm their choices after a restore first
   * @throws LegalHoldPreventsCut while a legal hold is in force: what it keeps must be found again
   * @throws ChangedMeanwhile if others changed the same person all the time
   */
  public void cut(Sub sub) {
    untilDone(
        () -> {
          var known =
              subjects
                  .byLookup(keyring.lookup(sub))
                  .flatMap(this::open)
                  .orElseThrow(UnknownPerson::new);
          requireCuttable(known.person());
          return commitCut(known);
        });
  }

  private void requireCuttable(Person person) {
    if (person.inDoubt()) {
      throw new PersonInDoubt();
    }
    if (person.state().holds().isAnyInForce(today())) {
      throw new LegalHoldPreventsCut();
    }
  }

  /** If the process dies between the two, the person was not told that it is cut, and it is not. */
  private Optional<Person> commitCut(Opened known) {
    var before = known.person();
    var after = next(before, before.state());
    var outcome =
        new PersonChange.Outcome(before.state(), true, "{\"link\":\"cut\"}", written -> {});
    try {
      main.commit(before, after, known.row().fence(), known.row().lookup(), outcome);
    } catch (MainTransaction.LostRace e) {
      return Optional.empty();
    }
    vault.cut(keyring.tag(after.id()), after.fence());
    return Optional.of(after);
  }

  private static Person untilDone(Supplier<Optional<Person>> attempts) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var done = attempts.get();
      if (done.isPresent()) {
        return done.get();
      }
    }
    throw new ChangedMeanwhile();
  }

  private Optional<Person> tryToChange(Sub sub, PersonChange change) {
    var lookup = keyring.lookup(sub);
    var row = subjects.byLookup(lookup);
    var known = row.flatMap(this::open);
    if (known.isPresent()) {
      return changeKnown(known.get(), change);
    }
    row.ifPresent(dead -> main.purge(dead.id()));
    return changeNewcomer(lookup, change);
  }

  private Optional<Person> changeKnown(Opened known, PersonChange change) {
    var before = known.person();
    var outcome = change.decide(before);
    var after = next(before, outcome.next());
    try {
      main.commit(before, after, known.row().fence(), known.row().lookup(), outcome);
    } catch (MainTransaction.LostRace e) {
      return Optional.empty();
    }
    align(
        after.id(),
        after.fence(),
        after.state(),
        outcome.takesBack() || before.state().losesIn(after.state()));
    return Optional.of(after);
  }

  private Optional<Person> changeNewcomer(byte[] lookup, PersonChange change) {
    var id = new SubjectId(randomId());
    var keys = personKeys.make(keyring.tag(id));
    var before = new Person(id, 0, SubjectState.blank(), false, stateKey(keys));
    var outcome = change.decide(before);
    var after = next(before, outcome.next());
    // the vault first: a row of main without its keys could never be opened
    vault.admit(keys);
    try {
      main.commit(before, after, 0, lookup, outcome);
    } catch (MainTransaction.LostRace e) {
      vault.dismiss(keys.tag());
      return Optional.empty();
    }
    align(after.id(), after.fence(), after.state(), false);
    return Optional.of(after);
  }

  /** A person, and their row, which stands below their fence if it is an old copy. */
  private record Opened(Person person, SealedSubject row) {}

  private Optional<Opened> open(SealedSubject read) {
    var tag = keyring.tag(read.id());
    return vault
        .person(tag)
        .flatMap(
            keys ->
                personKeys
                    .stateKey(keys)
                    .map(
                        key -> {
                          var row = keys.fence() > read.fence() ? readAgain(read) : read;
                          if (keys.fence() < row.fence()) {
                            followUp(row, key);
                          }
                          return new Opened(open(row, keys.fence(), key), row);
                        }));
  }

  /** An earlier change was not followed up in the vault: it took back nobody knows what. */
  private void followUp(SealedSubject row, SealKey key) {
    align(row.id(), row.fence(), row.open(key), true);
  }

  /** Brings the vault in line with a person's row where main is ahead, as after a crash. */
  void followUp(SubjectId id) {
    subjects
        .byId(id)
        .ifPresent(
            row ->
                vault
                    .person(keyring.tag(id))
                    .flatMap(personKeys::stateKey)
                    .ifPresent(key -> followUp(row, key)));
  }

  /**
   * The vault was read after the row: if somebody changed the person in between, the row only looks
   * old. Read once more, it is as new as the vault, unless it really is an old copy.
   */
  private SealedSubject readAgain(SealedSubject read) {
    return subjects.byLookup(read.lookup()).filter(read::equals).orElse(read);
  }

  private Person open(SealedSubject row, int vaultFence, SealKey key) {
    var kept = row.open(key);
    boolean old = row.fence() < vaultFence;
    return new Person(
        row.id(), Math.max(row.fence(), vaultFence), old ? kept.inDoubt(today()) : kept, old, key);
  }

  private static Person next(Person before, SubjectState state) {
    return new Person(before.id(), before.fence() + 1, state, false, before.key());
  }

  private void align(SubjectId id, int fence, SubjectState state, boolean takesBack) {
    vault.align(
        new Alignment(
            keyring.tag(id),
            fence,
            takesBack,
            state.recordsAllowed(),
            state.holds().records(today())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private SealKey stateKey(WrappedPerson keys) {
    return personKeys.stateKey(keys).orElseThrow();
  }

  /** A version 4 UUID (RFC 9562) from the injected source of randomness. */
  private UUID randomId() {
    long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
