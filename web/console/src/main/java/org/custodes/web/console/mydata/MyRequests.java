package org.custodes.web.console.mydata;

import static org.custodes.web.console.mydata.MyData.ME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.AnswerOutOfRange;
import org.custodes.domain.privacyrequest.FiledRequest;
import org.custodes.domain.privacyrequest.Filing;
import org.custodes.domain.privacyrequest.MessageLanguage;
import org.custodes.domain.privacyrequest.OwnRequest;
import org.custodes.domain.privacyrequest.PrivacyRequestService;
import org.custodes.domain.privacyrequest.RequestCode;
import org.custodes.domain.privacyrequest.RequestId;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.Scope;
import org.custodes.domain.privacyrequest.UnknownRequest;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.WhyThisDate;
import org.custodes.web.console.shell.Wording;

/**
 * What a person has asked for by law. The code that opens a request is in the answer to the form
 * that files it and nowhere else: handing it over a redirect would leave it in the session, which a
 * server may write to disk (data design, attack 25). Hence no redirect there, and a second time the
 * same form is sent nothing more is filed.
 */
@Named
@RequestScoped
public class MyRequests {
  private static final String HERE = "/mydata/requests?faces-redirect=true";

  /** What can be asked for here; single conversations are deleted at once in their list. */
  private static final List<Scope.Kind> OFFERED = List.of(Scope.Kind.ALL, Scope.Kind.PREFERENCES);

  @Inject private PrivacyRequestService requests;
  @Inject private WhyThisDate why;
  @Inject private Due due;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private List<MyRequest> rows = List.of();
  private String asked = "";
  private String withdrawing = "";
  private String answer = "";
  private String code = "";
  private String number = "";

  public void load() {
    rows = requests.mine().stream().map(this::row).toList();
  }

  private MyRequest row(OwnRequest own) {
    return new MyRequest(
        own,
        wording.date(own.receivedOn()),
        own.closedOn().map(wording::date).orElse(""),
        due.of(own.dueOn()),
        own.heldUntil().map(wording::date).orElse(""),
        why.of(own.deadline()),
        own.refusal().map(no -> wording.request().ground(no.ground())).orElse(""),
        own.events().stream().map(event -> line(own.type(), event)).toList());
  }

  private MyRequest.Happened line(RequestType type, OwnRequest.Happened event) {
    return new MyRequest.Happened(
        wording.date(event.at()), wording.request().event(type, event.what()));
  }

  /** Shows what the answers come to, before anything is filed. */
  public void ask(String kind) {
    asked = offered(kind).name();
  }

  private static Scope.Kind offered(String kind) {
    return OFFERED.stream()
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElseThrow(UnknownRequest::new);
  }

  /**
   * Files what was asked about, unless the same is open already.
   *
   * @param account {@code true} if the sign-in account is to go too
   */
  public void file(String kind, String account) {
    var wanted = offered(kind);
    if (isOpen(wanted.name())) {
      notices.refuse(null, "mydata.requests.twice");
      return;
    }
    var filed =
        requests.file(
            ME,
            new Filing(
                RequestType.ERASURE,
                new Scope(wanted, List.of(), "true".equals(account)),
                Regime.GDPR,
                MessageLanguage.of(wording.language().getLanguage()).orElse(MessageLanguage.EN)));
    show(filed);
    load();
  }

  private void show(FiledRequest filed) {
    number = filed.number().text();
    code = filed.code().map(RequestCode::text).orElse("");
  }

  /** A request for this is on its way. */
  public boolean isOpen(String kind) {
    return rows.stream()
        .filter(row -> !row.isClosed() && row.own().type() == RequestType.ERASURE)
        .anyMatch(row -> row.own().scope().name().equals(kind));
  }

  public String confirm(String id) {
    requests.confirmIdentity(id(id));
    notices.done("mydata.requests.confirmed");
    return HERE;
  }

  /** Sends what the person says to a question of the desk. */
  public String answer(String id, String text) {
    var request = id(id);
    try {
      requests.answer(request, text == null ? "" : text);
    } catch (AnswerOutOfRange e) {
      answer = text == null ? "" : text;
      notices.refuse("answer-" + request.value(), "refusal.answer-out-of-range");
      return "";
    }
    notices.done("mydata.requests.answered");
    return HERE;
  }

  /** What was typed and not accepted. */
  public String getAnswer() {
    return answer;
  }

  /** Asks whether a request is to be taken back. */
  public void askWithdrawal(String id) {
    withdrawing = requests.own(id(id)).id().value().toString();
  }

  public String withdraw(String id) {
    var back = requests.withdraw(id(id));
    notices.done("mydata.requests.withdrawn", back.number().text());
    return HERE;
  }

  private static RequestId id(String text) {
    try {
      return new RequestId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new UnknownRequest();
    }
  }

  public List<MyRequest> getRows() {
    return rows;
  }

  /** What can still be asked for. */
  public List<String> getOffers() {
    return OFFERED.stream().map(Scope.Kind::name).filter(kind -> !isOpen(kind)).toList();
  }

  /** What the page asks about before it files; empty if it asks nothing. */
  public String getAsked() {
    return asked;
  }

  /** The question of everything offers the sign-in account, where it is this house's to delete. */
  public boolean isAccountOffered() {
    return asked.equals(Scope.Kind.ALL.name()) && requests.offersAccount();
  }

  public boolean isWithdrawing(MyRequest row) {
    return row.id().equals(withdrawing);
  }

  /** The code of the request that was just filed, in this answer only. */
  public String getCode() {
    return code;
  }

  public String getNumber() {
    return number;
  }
}
