package org.custodes.domain.privacyrequest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was done about one privacy request, place by place: for the person, and for whoever they
 * show it to.
 *
 * <p>It names nobody and nothing: no id of a row, no handle, no key or its fingerprint, no {@code
 * sub}. What it commits to is salted under the request's key. So nothing in it can be computed from
 * a row of a backup. Days and never times, because a time would find the transaction.
 *
 * <p>Byte format: {@code docs/design/certificate.md}.
 *
 * @param number drawn at random; nothing else has it
 * @param issuer where the house is reached by anyone, without a slash at the end
 * @param request the request's public number, for example {@code R-2026-7F3A-91C2}
 * @param regime code of the law that the request was answered under, for example {@code GDPR}
 * @param type code of the kind of request, for example {@code ERASURE}
 * @param scope code of what it was about, for example {@code ALL}
 * @param received the day the request came in
 * @param completed the day everything below was true
 * @param places every place that was asked, in the order in which it was
 * @param epoch number of the master key's epoch that wrapped what was shredded
 * @param finality whether anything could open a backup of what was erased
 * @param commitments to the events that the ledger has a leaf of; kept in an order that says
 *     nothing
 */
public record Certificate(
    CertificateNumber number,
    URI issuer,
    String request,
    String regime,
    String type,
    String scope,
    LocalDate received,
    LocalDate completed,
    List<CertifiedPlace> places,
    int epoch,
    Finality finality,
    List<Commitment> commitments) {
  static final int MOST_PLACES = 64;
  static final int MOST_COMMITMENTS = 256;
  private static final int LONGEST_ADDRESS = 200;

  private static final Pattern REQUEST = Pattern.compile("R-[0-9]{4}(-[0-9A-Z]{4}){2,4}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

  public Certificate {
    if (!REQUEST.matcher(request).matches()) {
      throw new IllegalArgumentException("a request's number has the form R-2026-7F3A-91C2");
    }
    for (var code : List.of(regime, type, scope)) {
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException("a code is 2 to 40 capital letters: " + code);
      }
    }
    var address = issuer.toString();
    if (!address.matches("https?://[\\x21-\\x7e]*[^/]") || address.length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException("an issuer is an address of http or https");
    }
    if (completed.isBefore(received)) {
      throw new IllegalArgumentException("completed " + completed + ", received " + received);
    }
    if (places.isEmpty() || places.size() > MOST_PLACES) {
      throw new IllegalArgumentException(
          places.size() + " places; a certificate has 1 to " + MOST_PLACES);
    }
    if (commitments.size() > MOST_COMMITMENTS) {
      throw new IllegalArgumentException(
          commitments.size() + " commitments; at most " + MOST_COMMITMENTS);
    }
    if (epoch < 1) {
      throw new IllegalArgumentException("epochs count from 1, not " + epoch);
    }
    if (finality instanceof Finality.Final done && done.on().isBefore(completed)) {
      throw new IllegalArgumentException("final on " + done.on() + ", completed " + completed);
    }
    places = List.copyOf(places);
    commitments = commitments.stream().sorted().toList();
  }

  /** Whether something of the person stays, wherever that is and however lawfully. */
  public boolean leavesSomething() {
    return places.stream().anyMatch(place -> place.remainder().isPresent());
  }

  @Override
  public String toString() {
    return "[certificate]";
  }
}
