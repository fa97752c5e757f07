package org.custodes.domain.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Sub;

/**
 * A grant as its asker, those who approve and an auditor see it.
 *
 * @param asker whose it is; other trainers do not see it at all
 * @param approvers who approved it, by the role in which they did
 * @param endsAt when it ends or lapses by itself; when it ended, if that was before
 * @param why empty where it ended by time, lapsed, or has not ended
 * @param read how many conversations were shown under it
 * @param mine whether the caller asked for it
 * @param approvedByMe whether the caller is one of those who approved it
 * @param emergency empty where it was asked for and approved
 */
public record GrantSeen(
    GrantId id,
    Sub asker,
    GrantTerms terms,
    GrantState state,
    Instant askedAt,
    Map<String, Sub> approvers,
    Optional<Instant> startedAt,
    Instant endsAt,
    Optional<GrantEnd> why,
    int read,
    boolean mine,
    boolean approvedByMe,
    Optional<Emergency> emergency) {

  /**
   * It was opened without approval.
   *
   * @param reviewer who reviewed it; empty while nobody has
   * @param finding what they found
   * @param lost whether its file is: then the grant's asker and terms say nothing
   * @param reviewable whether the caller may review it now
   */
  public record Emergency(
      Optional<Sub> reviewer,
      Optional<Instant> reviewedAt,
      Optional<String> finding,
      boolean lost,
      boolean reviewable) {
    private static Emergency of(BreakGlass opened, boolean lost, boolean reviewable) {
      return new Emergency(
          opened.review().map(BreakGlass.Review::by),
          opened.review().map(BreakGlass.Review::at),
          opened.review().map(BreakGlass.Review::finding),
          lost,
          reviewable);
    }

    public boolean isReviewed() {
      return reviewer.isPresent();
    }

    @Override
    public String toString() {
      return "[emergency]";
    }
  }

  static GrantSeen of(AccessGrant grant, Sub viewer, boolean reviewable, Instant now) {
    return new GrantSeen(
        grant.id(),
        grant.asker(),
        grant.terms(),
        grant.state(now),
        grant.askedAt(),
        grant.approvals(),
        grant.startedAt(),
        grant.endsAt(),
        grant.ending().map(AccessGrant.Ending::why),
        grant.read(),
        grant.asker().equals(viewer),
        grant.approvals().containsValue(viewer),
        grant.breakGlass().map(opened -> Emergency.of(opened, grant.isLost(), reviewable)));
  }

  /** The roles in which it was approved. */
  public Set<String> approvedBy() {
    return approvers.keySet();
  }

  /** How many conversations it may still show. */
  public int left() {
    return terms.volume() - read;
  }

  @Override
  public String toString() {
    return "[grant " + id.value() + "]";
  }
}
