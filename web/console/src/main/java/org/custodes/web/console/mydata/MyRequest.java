package org.custodes.web.console.mydata;

import java.util.List;
import org.custodes.domain.privacyrequest.OwnRequest;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.SignedCertificate;
import org.custodes.web.console.shell.DataAddress;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.StateLook;

/**
 * A request as its page shows it.
 *
 * @param due by when the law wants an answer; of no interest once the request is closed
 * @param held until when a legal hold keeps something; empty if none does
 * @param why the steps that lead to the due date
 * @param refusal the ground in words; empty if it was not refused
 * @param events what happened, oldest first
 */
public record MyRequest(
    OwnRequest own,
    String received,
    String closed,
    Due.Shown due,
    String held,
    List<String> why,
    String refusal,
    List<Happened> events) {

  /** One line of the timeline; by role, never by name. */
  public record Happened(String when, String what) {}

  public MyRequest {
    why = List.copyOf(why);
    events = List.copyOf(events);
  }

  public String id() {
    return own.id().value().toString();
  }

  public String number() {
    return own.number().text();
  }

  /** The person has to sign in freshly before the request goes on. */
  public boolean isUnconfirmed() {
    return own.state() == RequestState.IDENTITY_PENDING;
  }

  public boolean isClosed() {
    return own.state().isClosed();
  }

  public boolean isCertified() {
    return own.certificate().isPresent();
  }

  /** The certificate as a file, to be checked with any JOSE software. */
  public String certificate() {
    return DataAddress.of(SignedCertificate.MEDIA_TYPE, own.certificate().orElse(""));
  }

  public String reason() {
    return own.refusal().map(OwnRequest.Reason::text).orElse("");
  }

  public StateLook look() {
    return StateLook.of(own.state());
  }

  @Override
  public String toString() {
    return "[request]";
  }
}
