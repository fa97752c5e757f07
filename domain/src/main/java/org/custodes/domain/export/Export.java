package org.custodes.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;

/**
 * One person's download of everything. Its life: asked for, prepared by a job, ready, fetched by a
 * link that works once; then it is gone, as it is on its day, with the erasure, and when the person
 * takes back what it may contain.
 */
final class Export {
  private final ExportId id;
  private final SubjectId subject;
  private final Sub person;
  private final Instant askedAt;
  private final LocalDate expiresOn;
  private ExportState state;
  private Progress progress;
  private Archive archive;
  private Optional<Instant> linkUntil;

  /**
   * How far the preparation is.
   *
   * @param part the feature that is being written; empty before the first
   * @param percent of that part, 0 to 100
   */
  record Progress(String part, int percent) {
    static final Progress NONE = new Progress("", 0);
  }

  /**
   * What lies sealed.
   *
   * @param bytes of the archive
   * @param chunks that hold it; more may follow that hold nothing
   */
  record Archive(long bytes, int chunks) {
    static final Archive NONE = new Archive(0, 0);
  }

  Export(
      ExportId id,
      SubjectId subject,
      Sub person,
      Instant askedAt,
      LocalDate expiresOn,
      ExportState state,
      Progress progress,
      Archive archive,
      Optional<Instant> linkUntil) {
    this.id = id;
    this.subject = subject;
    this.person = person;
    this.askedAt = askedAt;
    this.expiresOn = expiresOn;
    this.state = state;
    this.progress = progress;
    this.archive = archive;
    this.linkUntil = linkUntil;
  }

  static Export ask(
      ExportId id, SubjectId subject, Sub person, Instant askedAt, LocalDate expiresOn) {
    return new Export(
        id,
        subject,
        person,
        askedAt,
        expiresOn,
        ExportState.PREPARING,
        Progress.NONE,
        Archive.NONE,
        Optional.empty());
  }

  /** The preparation starts, or starts anew after it was interrupted. */
  void start() {
    state = ExportState.PREPARING;
    progress = Progress.NONE;
  }

  void reached(String part, int percent) {
    progress = new Progress(part, percent);
  }

  void ready(Archive written) {
    state = ExportState.READY;
    archive = written;
  }

  void failed() {
    state = ExportState.FAILED;
  }

  /**
   * Whoever has the link may fetch it until then; a link that was given out before works no more.
   *
   * @throws ExportNotReady if there is nothing to fetch yet
   */
  void link(Instant until) {
    requireReady();
    linkUntil = Optional.of(until);
  }

  /**
   * @throws ExportNotReady if there is nothing to fetch yet
   */
  void requireReady() {
    if (state != ExportState.READY) {
      throw new ExportNotReady();
    }
  }

  boolean isLinked(Instant now) {
    return linkUntil.filter(now::isBefore).isPresent();
  }

  boolean isOf(SubjectId other) {
    return subject.equals(other);
  }

  ExportId id() {
    return id;
  }

  SubjectId subject() {
    return subject;
  }

  Sub person() {
    return person;
  }

  Instant askedAt() {
    return askedAt;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  ExportState state() {
    return state;
  }

  Progress progress() {
    return progress;
  }

  Archive archive() {
    return archive;
  }

  Optional<Instant> linkUntil() {
    return linkUntil;
  }

  @Override
  public String toString() {
    return "[export]";
  }
}
