package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.Keyring;

/** Asks for, approves and ends access grants. */
@ApplicationScoped
class Grants {
  private static final int PAGE = 200;

  private GrantFiles files;
  private Keyring keyring;
  private Clock clock;
  private SecureRandom random;

  protected Grants() {}

  @Inject
  Grants(GrantFiles files, Keyring keyring, Clock clock, SecureRandom random) {
    this.files = files;
    this.keyring = keyring;
    this.clock = clock;
    this.random = random;
  }

  GrantId ask(Sub asker, GrantTerms terms) {
    var now = now();
    var id = GrantId.at(now, random);
    files.add(AccessGrant.ask(id, asker, terms, now));
    return id;
  }

  void approve(Actor approver, GrantId id) {
    var now = now();
    var read = files.require(id);
    files.write(read, read.grant().approve(approver.sub(), approver.roles(), now), now);
  }

  void end(GrantId id) {
    var now = now();
    var read = files.require(id);
    files.write(read, read.grant().end(now), now);
  }

  /**
   * @throws UnknownGrant if somebody else asked for it
   */
  void requireOwn(Sub asker, GrantId id) {
    if (!files.require(id).grant().asker().equals(asker)) {
      throw new UnknownGrant();
    }
  }

  GrantSeen see(Actor actor, GrantId id) {
    return seen(actor, files.require(id).grant());
  }

  List<GrantSeen> newest(Actor actor, Optional<GrantId> before, int limit) {
    return files.newest(before, limit).stream().map(file -> seen(actor, file.grant())).toList();
  }

  /** The grants under which a text was read, by its watermarks; newest first. */
  List<GrantSeen> markedIn(Actor actor, String text) {
    var marks = Watermark.marksIn(text);
    var found = new ArrayList<GrantSeen>();
    if (!marks.isEmpty()) {
      forEach(
          read -> {
            if (marks.contains(GrantMarks.of(keyring, read.grant().id()).mark())) {
              found.add(seen(actor, read.grant()));
            }
          });
    }
    return found;
  }

  private void forEach(Consumer<GrantFiles.Opened> each) {
    var before = Optional.<GrantId>empty();
    List<GrantFiles.Opened> page;
    do {
      page = files.newest(before, PAGE);
      page.forEach(each);
      before = page.isEmpty() ? before : Optional.of(page.getLast().grant().id());
    } while (page.size() == PAGE);
  }

  /** Ends whatever waits or runs: a backup of main does not know what was withdrawn since. */
  int endAllAfterRestore() {
    var open = new ArrayList<GrantFiles.Opened>();
    forEach(
        read -> {
          if (read.grant().state(now()) != GrantState.ENDED) {
            open.add(read);
          }
        });
    var now = now();
    open.forEach(read -> files.write(read, read.grant().ended(GrantEnd.RESTORED, now), now));
    return open.size();
  }

  private GrantSeen seen(Actor actor, AccessGrant grant) {
    return GrantSeen.of(grant, actor.sub(), now());
  }

  private Instant now() {
    return clock.instant();
  }
}
