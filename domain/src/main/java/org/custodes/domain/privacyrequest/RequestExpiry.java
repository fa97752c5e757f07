package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.lifecycle.ExpiryStep;

/**
 * Deletes requests twelve months after they were closed, their keys go on the same day; and takes
 * up again what only waits for the end of a legal hold.
 */
@ApplicationScoped
class RequestExpiry implements ExpiryStep {
  private static final int PAGE = 200;

  private PrivacyRequests requests;
  private Cases cases;
  private RequestTransaction main;

  protected RequestExpiry() {}

  @Inject
  RequestExpiry(PrivacyRequests requests, Cases cases, RequestTransaction main) {
    this.requests = requests;
    this.cases = cases;
    this.main = main;
  }

  @Override
  public String place() {
    return "privacy requests";
  }

  @Override
  public long expire(LocalDate today) {
    var after = Optional.<PrivacyRequests.Place>empty();
    List<SealedRequest> page;
    do {
      page =
          requests.queue(
              EnumSet.of(RequestState.PARTIALLY_COMPLETED),
              Optional.empty(),
              Optional.empty(),
              after,
              PAGE);
      // whether the hold has ended is for the work to find out; looking costs little
      page.forEach(row -> main.add(cases.job(row.id())));
      after =
          page.isEmpty()
              ? Optional.empty()
              : Optional.of(new PrivacyRequests.Place(page.getLast().dueOn(), page.getLast().id()));
    } while (page.size() == PAGE);
    return main.deleteClosedBefore(today.minusMonths(Cases.MONTHS_KEPT));
  }
}
