package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.custodes.domain.lifecycle.ExpiryStep;

/**
 * Deletes requests twelve months after they were closed, their keys go on the same day; and takes
 * up again what only waits for the end of a legal hold; and names what stands still.
 */
@ApplicationScoped
class RequestExpiry implements ExpiryStep {
  private static final int PAGE = 200;

  private PrivacyRequests requests;
  private Cases cases;
  private RequestTransaction main;
  private Clock clock;

  protected RequestExpiry() {}

  @Inject
  RequestExpiry(PrivacyRequests requests, Cases cases, RequestTransaction main, Clock clock) {
    this.requests = requests;
    this.cases = cases;
    this.main = main;
    this.clock = clock;
  }

  @Override
  public String place() {
    return "privacy requests";
  }

  @Override
  public long expire(LocalDate today) {
    // whether the hold has ended is for the work to find out; looking costs little
    each(EnumSet.of(RequestState.PARTIALLY_COMPLETED), row -> main.add(cases.job(row.id())));
    each(EnumSet.of(RequestState.EXECUTING, RequestState.VERIFYING), this::nameIfStalled);
    return main.deleteClosedBefore(today.minusMonths(Cases.MONTHS_KEPT));
  }

  /** Work that was given up before every place had reported leaves a case that says so. */
  private void nameIfStalled(PrivacyRequests.Listed row) {
    cases.changeIf(
        row.id(),
        request -> request.progress().failedPlace().isEmpty() && cases.isStalled(request),
        given -> given.failed(WorkPlaces.UNREPORTED, clock.instant()));
  }

  private void each(Set<RequestState> states, Consumer<PrivacyRequests.Listed> act) {
    var after = Optional.<PrivacyRequests.Turn>empty();
    List<PrivacyRequests.Listed> page;
    do {
      page = requests.queue(PrivacyRequests.Wanted.in(states), after, PAGE);
      page.forEach(act);
      after =
          page.isEmpty()
              ? Optional.empty()
              : Optional.of(new PrivacyRequests.Turn(page.getLast().place(), false));
    } while (page.size() == PAGE);
  }
}
