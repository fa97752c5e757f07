package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.custodes.domain.job.Job;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.vault.ItemId;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.SealKey;

/**
 * The one way to read and to change a request. A request's key is made before its row; without a
 * key a row says nothing but when it came and where it stands.
 */
@ApplicationScoped
class Cases {
  /** How long a request is kept after it was closed: to answer for it (GDPR Art. 5(2)). */
  static final int MONTHS_KEPT = 12;

  /**
   * An open request keeps its key; a case that takes longer than this is an incident of its own.
   */
  private static final int YEARS_OPEN = 5;

  private PrivacyRequests requests;
  private ItemKeys keys;
  private Keyring keyring;
  private RequestTransaction main;
  private Clock clock;
  private SecureRandom random;

  protected Cases() {}

  @Inject
  Cases(
      PrivacyRequests requests,
      ItemKeys keys,
      Keyring keyring,
      RequestTransaction main,
      Clock clock,
      SecureRandom random) {
    this.requests = requests;
    this.keys = keys;
    this.keyring = keyring;
    this.main = main;
    this.clock = clock;
    this.random = random;
  }

  /** Keeps a request that has just come. */
  void keep(PrivacyRequest request) {
    var key = keys.make(item(request.id()), today().plusYears(YEARS_OPEN));
    main.insert(SealedRequest.of(request, 1, key, keyring::assignee), leaf(request, 1, key));
  }

  /**
   * @throws UnknownRequest if there is none, or its key is gone
   */
  PrivacyRequest require(RequestId id) {
    return find(id).orElseThrow(UnknownRequest::new);
  }

  Optional<PrivacyRequest> find(RequestId id) {
    return requests.find(id).flatMap(this::open);
  }

  Optional<PrivacyRequest> find(RequestCode code) {
    return requests.byCode(mac(code)).flatMap(this::open);
  }

  /** A person's requests, newest first. */
  List<PrivacyRequest> of(Sub person, int limit) {
    return requests.of(keyring.claimant(person), limit).stream()
        .flatMap(row -> open(row).stream())
        .toList();
  }

  /** Other open requests of the same person. */
  List<PrivacyRequest> others(PrivacyRequest request, int limit) {
    return requests.of(request.head().claimant(), limit).stream()
        .filter(row -> !row.id().equals(request.id()) && !row.state().isClosed())
        .flatMap(row -> open(row).stream())
        .toList();
  }

  private Optional<PrivacyRequest> open(SealedRequest row) {
    return keys.open(item(row.id())).map(row::open);
  }

  byte[] mac(RequestCode code) {
    return keyring.tagKey().name("request", code.bare().getBytes(StandardCharsets.US_ASCII));
  }

  /** The request's own key, for what is bound to it. */
  SealKey key(RequestId id) {
    return keys.open(item(id)).orElseThrow(UnknownRequest::new);
  }

  /**
   * Changes a request by one of its verbs.
   *
   * @throws UnknownRequest if there is none
   * @throws RequestChangedMeanwhile if somebody else changed it first
   */
  PrivacyRequest change(RequestId id, Consumer<PrivacyRequest> verb) {
    return change(id, verb, Optional.empty());
  }

  /** The same, and has it carried out. */
  PrivacyRequest changeAndCarryOut(RequestId id, Consumer<PrivacyRequest> verb) {
    return change(id, verb, Optional.of(job(id)));
  }

  /**
   * Changes a request that still is as somebody found it; else nothing happens. The question is
   * asked of the request that is changed: whatever moves on between the two wins.
   *
   * @return whether it was changed
   */
  boolean changeIf(RequestId id, Predicate<PrivacyRequest> still, Consumer<PrivacyRequest> verb) {
    var row = requests.find(id);
    var request = row.flatMap(this::open).filter(still);
    if (request.isEmpty()) {
      return false;
    }
    verb.accept(request.get());
    try {
      write(row.get(), request.get(), key(id), Optional.empty());
      return true;
    } catch (RequestChangedMeanwhile e) {
      return false;
    }
  }

  private PrivacyRequest change(RequestId id, Consumer<PrivacyRequest> verb, Optional<Job> job) {
    var row = requests.find(id).orElseThrow(UnknownRequest::new);
    var key = key(id);
    var request = row.open(key);
    verb.accept(request);
    write(row, request, key, job);
    return request;
  }

  private void write(SealedRequest row, PrivacyRequest request, SealKey key, Optional<Job> job) {
    var id = row.id();
    int version = row.version() + 1;
    var next = SealedRequest.of(request, version, key, keyring::assignee);
    var leaf = leaf(request, version, key);
    // the vault first: if the process dies in between, the key of a case that is still open has an
    // early day, which moves when the case is closed; never does a key outlive the case's row
    request.closedOn().ifPresent(day -> keepAsClosed(id, day));
    boolean ours =
        job.map(work -> main.replace(next, leaf, work)).orElseGet(() -> main.replace(next, leaf));
    if (!ours) {
      request.closedOn().ifPresent(day -> keepOpen(id));
      throw new RequestChangedMeanwhile();
    }
    // once more: whoever lost a race may have thought the case open and given its key a late day
    request.closedOn().ifPresent(day -> keepAsClosed(id, day));
  }

  private void keepAsClosed(RequestId id, LocalDate closedOn) {
    keys.moveExpiry(item(id), closedOn.plusMonths(MONTHS_KEPT));
  }

  /**
   * Gives a case its key for as long as it may be open, unless whoever was quicker closed it, or
   * closes it meanwhile.
   */
  private void keepOpen(RequestId id) {
    if (requests.find(id).filter(row -> !row.state().isClosed()).isPresent()) {
      keys.moveExpiry(item(id), today().plusYears(YEARS_OPEN));
      requests
          .find(id)
          .flatMap(SealedRequest::closedOn)
          .ifPresent(closedOn -> keepAsClosed(id, closedOn));
    }
  }

  /**
   * It has to be worked on, and the work was given up: nothing happens until somebody acts. Of a
   * request that was read a while ago this may be untrue: who acts on it asks within {@link
   * #changeIf} or a verb.
   */
  boolean isStalled(PrivacyRequest request) {
    return request.isWorkedOn() && !main.isOpen(RequestExecution.KIND, request.id());
  }

  /** Work on a request, due at once. */
  Job job(RequestId id) {
    return new Job(
        new UUID(random.nextLong(), random.nextLong()),
        RequestExecution.KIND,
        id.value(),
        clock.instant());
  }

  /** Shows neither type nor time; its salt dies with the request's key. */
  private static Leaf leaf(PrivacyRequest request, int version, SealKey key) {
    var body = "{\"request\":\"" + request.state() + "\"}";
    return Leaf.personal(key.derive("leaf|" + version), body.getBytes(StandardCharsets.UTF_8));
  }

  private static ItemId item(RequestId id) {
    return ItemId.request(id.value());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
