package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.JobsOutOfReach;
import org.custodes.domain.job.TakenOver;
import org.custodes.domain.job.Tenure;
import org.custodes.domain.job.Work;
import org.custodes.domain.job.WorkFailed;
import org.custodes.domain.subject.Closing;
import org.custodes.domain.vault.VaultOutOfReach;

/**
 * Carries out an approved plan (data design, section 2, <i>E</i>): keys first, then every place,
 * then each place is looked at again, and only when nothing is left that no legal hold keeps does
 * the request close. Whatever is interrupted is taken up where the request says it stands.
 *
 * <p>A place that does not get through leaves the request in VERIFYING with the place named, and is
 * tried again later, more rarely each time.
 */
@ApplicationScoped
class RequestExecution implements Work {
  static final String KIND = "privacyrequest.execution";

  private static final Logger LOG = System.getLogger(RequestExecution.class.getName());

  /** How often a step of the house's own is decided anew when a person is quicker. */
  private static final int ATTEMPTS = 5;

  private Cases cases;
  private WorkPlaces places;
  private Closing closing;
  private RequestTransaction main;
  private Certificates certificates;
  private Clock clock;

  protected RequestExecution() {}

  @Inject
  RequestExecution(
      Cases cases,
      WorkPlaces places,
      Closing closing,
      RequestTransaction main,
      Certificates certificates,
      Clock clock) {
    this.cases = cases;
    this.places = places;
    this.closing = closing;
    this.main = main;
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Step step(Job job, Tenure tenure) {
    var id = new RequestId(job.ref().orElseThrow());
    try {
      return cases.find(id).map(request -> go(request, tenure)).orElseGet(Step::finished);
    } catch (VaultOutOfReach e) {
      throw new WorkFailed("vault-out-of-reach", e);
    } catch (AccountsOutOfReach e) {
      throw new WorkFailed("sign-in-service-out-of-reach", e);
    }
  }

  private Step go(PrivacyRequest request, Tenure tenure) {
    try {
      return next(request, tenure);
    } catch (PlaceFailed e) {
      change(request, tenure, failed -> failed.failed(e.place(), clock.instant()));
      throw new WorkFailed("place-failed", e);
    }
  }

  private Step next(PrivacyRequest request, Tenure tenure) {
    return switch (request.state()) {
      case EXECUTING -> work(request, tenure);
      case VERIFYING -> {
        if (request.progress().failedPlace().isPresent()) {
          change(request, tenure, again -> again.retry(clock.instant()));
          yield more();
        }
        yield verify(request, tenure);
      }
      case PARTIALLY_COMPLETED -> {
        if (held(request).isPresent()) {
          yield Step.finished();
        }
        change(request, tenure, again -> again.holdEnded(clock.instant()));
        yield more();
      }
      default -> Step.finished();
    };
  }

  private static Step more() {
    return new Step(() -> {}, false);
  }

  private Step work(PrivacyRequest request, Tenure tenure) {
    boolean begins = request.progress().counts().isEmpty();
    var extent = begins ? places.extent(request) : request.progress().extent();
    var reached = places.ofPlan(request, extent);
    if (begins) {
      // before anything is touched: afterwards nobody could say what there was
      var before = Progress.before(reached, extent);
      change(request, tenure, found -> found.located(before));
    }
    tenure.require();
    request.subject().filter(subject -> request.takesAll()).ifPresent(closing::close);
    // each of them, also behind one that does not get through
    var notDone =
        reached.stream().filter(place -> !isDone(place, tenure)).map(WorkPlace::name).toList();
    var failed = notDone.stream().findFirst();
    change(
        request, tenure, done -> done.reported(done.progress().failedAt(failed), clock.instant()));
    requireThrough(failed);
    return more();
  }

  /**
   * Whether the place's part was done and committed. Whatever another feature throws is the failure
   * of its place; the others are worked off all the same.
   *
   * @throws TakenOver before it begins, if others have the job by now; and behind it, so that a
   *     place which hung commits nothing to main when it wakes
   */
  private boolean isDone(WorkPlace place, Tenure tenure) {
    tenure.require();
    try {
      main.alone(
          () -> {
            place.erase();
            tenure.require();
          });
      return true;
    } catch (TakenOver | JobsOutOfReach e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} did not get through: {1}", place.name(), e.getClass().getName());
      return false;
    }
  }

  private static void requireThrough(Optional<String> failed) {
    if (failed.isPresent()) {
      throw new WorkFailed("place-failed", null);
    }
  }

  private Step verify(PrivacyRequest request, Tenure tenure) {
    var progress = request.progress();
    var swept = progress.after(places.ofPlan(request, progress.extent()));
    var held = held(request);
    var left = swept.left(held.isPresent());
    if (left.isEmpty() && held.isPresent()) {
      change(
          request, tenure, kept -> kept.completePartially(swept.heldUntil(held), clock.instant()));
      return Step.finished();
    }
    requireNothing(request, tenure, swept, left.or(() -> lockerLeft(request, tenure)));
    change(
        request,
        tenure,
        done ->
            done.complete(
                swept,
                Optional.of(done)
                    .filter(one -> one.head().type().isCertified())
                    .map(one -> certificates.issue(one, swept)),
                clock.instant(),
                cases.today()));
    return Step.finished();
  }

  private void requireNothing(
      PrivacyRequest request, Tenure tenure, Progress swept, Optional<String> left) {
    if (left.isPresent()) {
      change(request, tenure, again -> again.found(swept.failedAt(left)));
    }
    requireThrough(left);
  }

  /** The last key of all goes now, if the vault still knows nothing of the person. */
  private Optional<String> lockerLeft(PrivacyRequest request, Tenure tenure) {
    tenure.require();
    return request
        .subject()
        .filter(subject -> request.takesAll())
        .filter(subject -> !closing.finish(subject))
        .map(subject -> "keys");
  }

  private Optional<LocalDate> held(PrivacyRequest request) {
    return request
        .subject()
        .filter(
            subject -> request.takesAll() || request.erased().contains(WorkPlaces.CONVERSATIONS))
        .flatMap(
            subject ->
                request
                    .progress()
                    .extent()
                    .slots()
                    .map(slots -> places.heldUntil(subject, slots))
                    .orElseGet(() -> places.heldUntil(request.scope(), subject)));
  }

  /** Also what is written of the case is no longer the thread's to say once others have the job. */
  private void change(PrivacyRequest request, Tenure tenure, Consumer<PrivacyRequest> verb) {
    for (int attempt = 1; ; attempt++) {
      tenure.require();
      try {
        cases.change(request.id(), verb);
        return;
      } catch (RequestChangedMeanwhile e) {
        if (attempt == ATTEMPTS) {
          throw new WorkFailed("changed-meanwhile", e);
        }
      }
    }
  }
}
