package org.custodes.domain.export;

import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.AccessNotes;
import org.custodes.domain.access.Caller;
import org.custodes.domain.job.JobWorker;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;

/**
 * Door: a person downloads everything that is kept of them (GDPR Art. 15(3) and 20). Only their own
 * sign-in opens it: the assistant, which may do much else for them, may not.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportService {
  /**
   * Through the day after it was asked for: what the person deletes meanwhile is still inside, so
   * that it must not wait long. The design allows seven days.
   */
  private static final int DAYS = 1;

  private static final Duration LINK_LIVES = Duration.ofMinutes(15);

  @Inject private Caller caller;
  @Inject private People people;
  @Inject private ExportFiles files;
  @Inject private AccessNotes accesses;
  @Inject private JobWorker worker;
  @Inject private Clock clock;
  @Inject private SecureRandom random;

  /**
   * Asks for a new export, in place of one that waits to be fetched.
   *
   * @throws NothingToExport if nothing is kept of the caller
   * @throws ExportBeingPrepared if one is being prepared
   */
  @RolesAllowed(SUBJECT)
  public ExportStatus start() {
    var person = me().orElseThrow(NothingToExport::new);
    files.of(person.id()).ifPresent(this::replace);
    var export =
        Export.ask(
            ExportId.random(random),
            person.id(),
            caller.actor().sub(),
            clock.instant(),
            LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(DAYS));
    files.add(export);
    accesses.note(person.id(), person.key(), AccessKind.EXPORTED);
    worker.workOffSoon();
    return status(export);
  }

  private void replace(ExportFiles.Opened earlier) {
    if (earlier.export().state() == ExportState.PREPARING) {
      throw new ExportBeingPrepared();
    }
    files.end(earlier, "discarded");
  }

  /** The caller's export, if there is one. */
  @RolesAllowed(SUBJECT)
  public Optional<ExportStatus> mine() {
    return me().flatMap(person -> files.of(person.id())).map(opened -> status(opened.export()));
  }

  /**
   * @throws UnknownExport if it is nobody's or somebody else's, fetched, discarded or expired
   */
  @RolesAllowed(SUBJECT)
  public ExportStatus status(ExportId id) {
    return status(requireOwn(id).export());
  }

  /**
   * Gives out a link that fetches the archive once within 15 minutes, with the caller's own
   * sign-in. A link that was given out before works no more.
   *
   * @throws UnknownExport if it is nobody's or somebody else's, fetched, discarded or expired
   * @throws ExportNotReady if it is still being prepared
   */
  @RolesAllowed(SUBJECT)
  public ExportLink link(ExportId id) {
    return files.link(requireOwn(id), clock.instant().plus(LINK_LIVES));
  }

  /**
   * Uses a link up.
   *
   * @return what {@link #fetch} fetches
   * @throws UnknownExport if the link was used or replaced, its time is over, or it is somebody
   *     else's
   */
  @RolesAllowed(SUBJECT)
  public ExportStatus use(ExportLink link) {
    var me = me().orElseThrow(UnknownExport::new);
    return files
        .use(link)
        .map(ExportFiles.Opened::export)
        .filter(export -> export.isOf(me.id()))
        .map(this::status)
        .orElseThrow(UnknownExport::new);
  }

  /**
   * Writes the archive and ends the export. If whoever fetches it goes away before the end, the
   * export stays.
   *
   * @throws UnknownExport if it is nobody's or somebody else's, fetched, discarded or expired
   * @throws ExportNotReady if it is still being prepared
   * @throws IOException if the archive could not be written to its end
   */
  @RolesAllowed(SUBJECT)
  public void fetch(ExportId id, OutputStream to) throws IOException {
    var own = requireOwn(id);
    own.export().requireReady();
    try {
      files.copy(own, to);
      to.flush();
    } catch (ExportGone e) {
      throw new IOException(e);
    }
    files.end(own, "fetched");
  }

  /**
   * Throws an export away, whatever its state.
   *
   * @throws UnknownExport if it is nobody's or somebody else's, fetched, discarded or expired
   */
  @RolesAllowed(SUBJECT)
  public void discard(ExportId id) {
    files.end(requireOwn(id), "discarded");
  }

  private Optional<Person> me() {
    return people.find(caller.actor().sub());
  }

  private ExportFiles.Opened requireOwn(ExportId id) {
    var me = me().orElseThrow(UnknownExport::new);
    return files
        .find(id)
        .filter(opened -> opened.export().isOf(me.id()))
        .orElseThrow(UnknownExport::new);
  }

  private ExportStatus status(Export export) {
    return ExportStatus.of(export, clock.getZone());
  }
}
