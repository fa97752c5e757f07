package org.custodes.domain.privacyrequest;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/**
 * A request as it lies in the main database. In clear stands what a queue is sorted and counted by;
 * what is asked, planned and done lies under the request's own key, in one block of fixed size.
 */
@Entity
@Table(name = "privacy_request")
@SqlResultSetMapping(
    name = SealedRequest.LISTED,
    classes =
        @ConstructorResult(
            targetClass = PrivacyRequests.Listed.class,
            columns = {
              @ColumnResult(name = "id", type = UUID.class),
              @ColumnResult(name = "type", type = Short.class),
              @ColumnResult(name = "regime", type = Short.class),
              @ColumnResult(name = "state", type = Short.class),
              @ColumnResult(name = "received_at", type = Instant.class),
              @ColumnResult(name = "due_on", type = LocalDate.class)
            }))
public class SealedRequest {
  /** How a row is read of which only what stands in clear is wanted. */
  public static final String LISTED = "privacyrequest.listed";

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private byte[] claimant;

  @Column(name = "code_mac", nullable = false, updatable = false)
  private byte[] codeMac;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(nullable = false, updatable = false)
  private short type;

  @Column(nullable = false, updatable = false)
  private short regime;

  @Column(nullable = false)
  private short state;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private byte[] assignee;

  @Column(nullable = false)
  private int version;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedRequest() {}

  /**
   * @param version counted from 1; one more than that of the row in whose place it is put
   * @param assignee names an agent, as a keyed hash of 32 bytes; asked for an open case alone
   */
  static SealedRequest of(
      PrivacyRequest request, int version, SealKey key, Function<Sub, byte[]> assignee) {
    var row = new SealedRequest();
    var head = request.head();
    row.id = head.id().value();
    row.claimant = head.claimant().clone();
    row.codeMac = head.code().clone();
    row.subjectId = request.subject().map(SubjectId::value).orElse(null);
    row.type = (short) head.type().code();
    row.regime = code(head.regime());
    row.state = (short) request.state().code();
    row.receivedAt = head.receivedAt();
    row.dueOn = head.dueOn();
    row.closedOn = request.closedOn().orElse(null);
    row.assignee =
        request
            .content()
            .assignee()
            .filter(agent -> !request.state().isClosed())
            .map(assignee)
            .orElse(null);
    row.version = version;
    row.sealed = RequestFormat.seal(request.content(), key, head.id(), version);
    return row;
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  PrivacyRequest open(SealKey key) {
    return PrivacyRequest.kept(
        new PrivacyRequest.Head(
            id(), claimant.clone(), codeMac.clone(), type(), regime(), receivedAt, dueOn),
        state(),
        Optional.ofNullable(subjectId).map(SubjectId::new),
        Optional.ofNullable(closedOn),
        RequestFormat.open(sealed, key, id(), version));
  }

  /**
   * @throws IllegalArgumentException if it is no law; nothing can be asked for under another
   */
  static short code(Regime regime) {
    return switch (regime) {
      case GDPR -> 1;
      case CCPA -> 2;
      case UK_GDPR -> 3;
      case LGPD -> 4;
      case HOUSE -> throw new IllegalArgumentException("no law: " + regime);
    };
  }

  public RequestId id() {
    return new RequestId(id);
  }

  public byte[] claimant() {
    return claimant.clone();
  }

  public byte[] codeMac() {
    return codeMac.clone();
  }

  public RequestType type() {
    return RequestType.of(type);
  }

  public Regime regime() {
    return regime(regime);
  }

  static Regime regime(short code) {
    return Regime.laws().stream().filter(law -> code(law) == code).findFirst().orElseThrow();
  }

  /** Who has taken it, as a keyed hash; empty where nobody has, or it is closed. */
  public Optional<byte[]> assignee() {
    return Optional.ofNullable(assignee).map(byte[]::clone);
  }

  public RequestState state() {
    return RequestState.of(state);
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  public Optional<SubjectId> subject() {
    return Optional.ofNullable(subjectId).map(SubjectId::new);
  }

  public int version() {
    return version;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedRequest that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[sealed request]";
  }
}
