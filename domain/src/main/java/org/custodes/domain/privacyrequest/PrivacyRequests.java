package org.custodes.domain.privacyrequest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.custodes.domain.kernel.SubjectId;

/** Port: the requests of the main database, sealed. Every method joins the caller's transaction. */
public interface PrivacyRequests {
  /** In these a request is being carried out and needs to know whose it is. */
  Set<RequestState> WORKING =
      Set.of(RequestState.EXECUTING, RequestState.VERIFYING, RequestState.PARTIALLY_COMPLETED);

  Optional<SealedRequest> find(RequestId id);

  /**
   * @param mac HMAC(K_tag, "request" | code), 32 bytes
   */
  Optional<SealedRequest> byCode(byte[] mac);

  /**
   * A person's requests, newest first.
   *
   * @param claimant HMAC(K_idx, "claim" | idp | sub), 32 bytes
   */
  List<SealedRequest> of(byte[] claimant, int limit);

  void insert(SealedRequest request);

  /**
   * Compare-and-set: puts the row in place of the one of the version before.
   *
   * @return false if the row stands at another version or is gone; then nothing was changed
   */
  boolean replace(SealedRequest next);

  /**
   * A page of the queue, what is due first in front.
   *
   * @param states only requests in one of these; none for a set without any
   * @param dueBy only requests due on this day or earlier
   * @param digits only requests whose number has these
   * @param after only what comes behind this place of the queue
   */
  List<SealedRequest> queue(
      Set<RequestState> states,
      Optional<LocalDate> dueBy,
      Optional<String> digits,
      Optional<Place> after,
      int limit);

  /** A place in the queue. */
  record Place(LocalDate dueOn, RequestId id) {
    /** Its form, which may stand in an address: it names a request and nobody. */
    private static final Pattern TEXT =
        Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Reads a place as {@link #text} writes it; empty if the text is none. */
    public static Optional<Place> of(String text) {
      var match = TEXT.matcher(text);
      if (!match.matches()) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Place(
                LocalDate.parse(match.group(1)), new RequestId(UUID.fromString(match.group(2)))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    public String text() {
      return dueOn + "_" + id.value();
    }
  }

  /** Takes the incarnation out of every request but those that are being carried out. */
  void unlink(SubjectId subject);

  /** How many requests that are not being carried out still name the incarnation. */
  long linked(SubjectId subject);

  /**
   * Deletes what was closed before a day.
   *
   * @return how many
   */
  int deleteClosedBefore(LocalDate day);
}
