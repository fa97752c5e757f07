package org.custodes.domain.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Tenure;
import org.custodes.domain.job.Work;
import org.custodes.domain.job.WorkFailed;
import org.custodes.domain.vault.VaultOutOfReach;

/**
 * Writes the archive of an export. Interrupted, it starts anew: what a person deleted meanwhile is
 * not in it. A step per chunk would leave in the table of jobs how much there was.
 */
@ApplicationScoped
class ExportPreparation implements Work {
  static final String KIND = "export.preparation";

  private ExportFiles files;
  private ExportArchive archive;

  protected ExportPreparation() {}

  @Inject
  ExportPreparation(ExportFiles files, ExportArchive archive) {
    this.files = files;
    this.archive = archive;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Step step(Job job, Tenure tenure) {
    try {
      files.find(new ExportId(job.ref().orElseThrow())).ifPresent(this::prepare);
      return Step.finished();
    } catch (VaultOutOfReach e) {
      throw new WorkFailed("vault-out-of-reach", e);
    }
  }

  private void prepare(ExportFiles.Opened opened) {
    try {
      files.write(
          opened,
          stream -> archive.write(opened.export().person(), stream, opened.export()::reached));
    } catch (ExportGone e) {
      // discarded while it was written: nobody waits for it
    } catch (PersistenceException | IllegalStateException | VaultOutOfReach e) {
      files.fail(opened);
      throw new WorkFailed("part-failed", e);
    }
  }
}
