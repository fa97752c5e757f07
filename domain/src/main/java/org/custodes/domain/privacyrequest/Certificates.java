package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.custodes.domain.consent.PublicAddress;
import org.custodes.domain.vault.MasterKey;

/** Issues the certificate of a request: what the sweep has found, and what stays. */
@ApplicationScoped
class Certificates {
  private CertificateSigner signer;
  private PublicAddress address;
  private MasterKey master;
  private Clock clock;
  private SecureRandom random;

  protected Certificates() {}

  @Inject
  Certificates(
      CertificateSigner signer,
      PublicAddress address,
      MasterKey master,
      Clock clock,
      SecureRandom random) {
    this.signer = signer;
    this.address = address;
    this.master = master;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @param swept each place after everything in it was looked at again
   */
  String issue(PrivacyRequest request, Progress swept) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var head = request.head();
    return signer
        .sign(
            new Certificate(
                CertificateNumber.random(random),
                address.base(),
                request.number().text(),
                head.regime().name(),
                head.type().name(),
                request.scope().kind().name(),
                LocalDate.ofInstant(head.receivedAt(), clock.getZone()),
                today,
                places(request, swept, today),
                master.epoch(),
                new Finality.Pending(),
                request.content().plan().stream()
                    .map(plan -> Commitment.of(HexFormat.of().parseHex(plan.hash())))
                    .toList()))
        .compact();
  }

  private static List<CertifiedPlace> places(
      PrivacyRequest request, Progress swept, LocalDate today) {
    var places = new ArrayList<CertifiedPlace>();
    swept
        .counts()
        .forEach(count -> places.add(CertifiedPlace.erased(count.place(), count.before())));
    request.content().plan().stream()
        .flatMap(plan -> plan.kept().stream())
        .forEach(place -> places.add(kept(place)));
    places.add(
        CertifiedPlace.kept(
            "this request",
            1,
            Remainder.until(Remainder.Reason.REQUEST_RECORD, today.plusMonths(Cases.MONTHS_KEPT))));
    places.add(
        CertifiedPlace.keptUncounted(
            "notes that keep it erased", Remainder.withoutEnd(Remainder.Reason.TOMBSTONE)));
    places.add(
        CertifiedPlace.keptUncounted(
            "transparency log", Remainder.withoutEnd(Remainder.Reason.LEDGER_LEAVES)));
    boolean accountStays =
        swept.counts().stream().noneMatch(count -> count.place().equals(WorkPlaces.ACCOUNT))
            && !request.kept().contains(WorkPlaces.ACCOUNT);
    if (request.scope().kind() == Scope.Kind.ALL && accountStays) {
      places.add(
          CertifiedPlace.keptUncounted(
              WorkPlaces.ACCOUNT, Remainder.withoutEnd(Remainder.Reason.SIGN_IN_ACCOUNT)));
    }
    places.add(
        CertifiedPlace.notReachable("backups", Remainder.withoutEnd(Remainder.Reason.BACKUPS)));
    return places;
  }

  /** Not counted: it was not touched, and the person goes on using it. */
  private static CertifiedPlace kept(Plan.Place place) {
    return CertifiedPlace.keptUncounted(
        place.name(),
        Remainder.withoutEnd(
            place.exemption().orElseThrow().ground() == Ground.LEGAL_CLAIM_IMPAIRED
                ? Remainder.Reason.LEGAL_CLAIM
                : Remainder.Reason.LEGAL_OBLIGATION));
  }
}
