package org.custodes.domain.practice;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.Staff;
import org.custodes.domain.access.StaffTag;

/**
 * Door: the catalogue of data practices. Officers write it, two for each version; the board and an
 * auditor read it, with every version that ever was.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PracticeService {
  /** As many practices as the catalogue has room for. */
  public static final int MOST = 200;

  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private Catalogue catalogue;

  /** Every practice, by its name. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public List<PracticeRow> list() {
    return catalogue.list();
  }

  /**
   * One practice with all its versions.
   *
   * @throws UnknownPractice if there is no such practice
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public PracticeSeen open(PracticeCode code) {
    return seen(catalogue.require(code));
  }

  /**
   * Two versions side by side.
   *
   * @throws UnknownPractice if there is no such practice, or not both versions
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public List<Difference> differences(PracticeCode code, int before, int after) {
    var practice = catalogue.require(code);
    return Difference.between(
        practice.version(before).content(), practice.version(after).content());
  }

  /** The record of processing (GDPR, Art. 30(1)) of everything in force, as a table. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public String recordAsCsv() {
    return RecordOfProcessing.csv(catalogue.inForce());
  }

  /** The same in the terms of the W3C Data Privacy Vocabulary, as JSON-LD. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public String recordAsJsonLd() {
    return RecordOfProcessing.jsonLd(catalogue.inForce());
  }

  /**
   * What the next draft starts from: the open version, else the one in force; nothing where a new
   * practice is begun.
   *
   * @throws UnknownPractice if there is no such practice
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public Optional<PracticeContent> startingFrom(Optional<PracticeCode> code) {
    return code.flatMap(known -> catalogue.require(known).basis()).map(PracticeVersion::content);
  }

  /**
   * Writes the draft: changes the one there is, or begins the next version of a practice, or a new
   * practice with its first.
   *
   * @param content checked where it is made
   * @param seen the hash of the content that the caller started from; empty for a new practice
   * @throws PracticeContentChanged if another officer has written meanwhile
   * @throws PracticeStepNotAllowed if a version is proposed
   * @throws PracticesFull if the catalogue has no room
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen write(PracticeCode code, PracticeContent content, Optional<String> seen) {
    return seen(catalogue.write(code, content, seen, me()));
  }

  /**
   * Proposes the draft to the other officers.
   *
   * @throws UnknownPractice if there is no such practice
   * @throws PracticeStepNotAllowed if there is no draft
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen propose(PracticeCode code) {
    return seen(catalogue.change(code, (practice, now) -> practice.propose(me(), now)));
  }

  /**
   * Sends a proposed version back to be revised.
   *
   * @throws UnknownPractice if there is no such practice
   * @throws PracticeStepNotAllowed if nothing is proposed
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen sendBack(PracticeCode code, String reason) {
    return seen(catalogue.change(code, (practice, now) -> practice.sendBack(reason, me(), now)));
  }

  /**
   * Puts a proposed version in force, and retires the one before.
   *
   * @param sha256 of what the caller read
   * @throws UnknownPractice if there is no such practice
   * @throws PracticeStepNotAllowed if nothing is proposed
   * @throws PracticeWrittenYourself if the caller wrote or proposed any of it
   * @throws PracticeContentChanged if it says something else than was read
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen adopt(PracticeCode code, String sha256) {
    return seen(catalogue.change(code, (practice, now) -> practice.adopt(sha256, me(), now)));
  }

  /**
   * Proposes to the other officers to give a practice up.
   *
   * @throws UnknownPractice if there is no such practice
   * @throws PracticeStepNotAllowed if no version is in force, or it is proposed already
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen proposeRetirement(PracticeCode code, String reason) {
    return seen(
        catalogue.change(code, (practice, now) -> practice.proposeRetirement(reason, me(), now)));
  }

  /**
   * Gives a practice up, as another officer proposed it.
   *
   * @param sha256 of the proposal that the caller read
   * @throws UnknownPractice if there is no such practice
   * @throws PracticeStepNotAllowed if nobody has proposed it
   * @throws PracticeWrittenYourself if the caller proposed it
   * @throws PracticeContentChanged if something else was proposed meanwhile
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen retire(PracticeCode code, String sha256) {
    return seen(catalogue.change(code, (practice, now) -> practice.retire(sha256, me(), now)));
  }

  /**
   * Keeps a practice in force that was proposed to be given up.
   *
   * @throws UnknownPractice if there is no such practice
   * @throws PracticeStepNotAllowed if nobody has proposed it
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public PracticeSeen dropRetirement(PracticeCode code) {
    return seen(catalogue.change(code, (practice, now) -> practice.dropRetirement(me(), now)));
  }

  private StaffTag me() {
    return staff.tag(caller.actor().sub());
  }

  private PracticeSeen seen(Practice practice) {
    return PracticeSeen.of(practice, me(), caller.actor().has(PRIVACY_OFFICER));
  }
}
