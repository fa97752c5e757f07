package org.custodes.domain.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/**
 * Port: exports and the chunks of their archives in the main database, sealed. Every method joins
 * the caller's transaction.
 */
public interface Exports {
  Optional<SealedExport> find(ExportId id);

  /** The export of a person, who has one at a time. */
  Optional<SealedExport> of(SubjectId subject);

  /**
   * @param mac HMAC(K_tag, "export" | link), 32 bytes
   */
  Optional<SealedExport> byLink(byte[] mac);

  /**
   * @return false if the person has one already; then nothing was written
   */
  boolean insert(SealedExport export);

  /**
   * Puts a row in place of the one that stands.
   *
   * @return false if there is none any more; then nothing was changed
   */
  boolean replace(SealedExport next);

  /**
   * Lets a link work no more.
   *
   * @return false if it did not work any more; whoever comes second gets nothing
   */
  boolean burn(ExportId id, byte[] mac);

  /**
   * Adds a chunk to an archive.
   *
   * @param no counted from 0
   */
  void append(ExportId id, int no, byte[] sealed);

  Optional<byte[]> chunk(ExportId id, int no);

  /** Deletes an archive, of which a new one is written. */
  void deleteChunks(ExportId id);

  /** Deletes an export with its archive. */
  void delete(ExportId id);

  /** Deletes a person's export with its archive. */
  void deleteOf(SubjectId subject);

  /** The export and its chunks that are left of a person. */
  long count(SubjectId subject);

  /**
   * Deletes exports whose day is over, with their archives.
   *
   * @return how many exports
   */
  int deleteExpiredBefore(LocalDate day);

  /** All ids in their order, from behind one on. */
  List<ExportId> page(Optional<ExportId> after, int limit);
}
