package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.export.ExportId;
import org.custodes.domain.export.ExportService;
import org.custodes.domain.export.ExportState;
import org.custodes.domain.export.ExportStatus;
import org.custodes.domain.export.UnknownExport;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Page;
import org.custodes.web.console.shell.Wording;

/** A person's download of everything: asks for it, shows how far it is, hands it over once. */
@Named
@RequestScoped
public class MyDownload {
  private static final String HERE = "/mydata/download?faces-redirect=true";

  private static final long KILO = 1_000;

  /** The page is drawn anew after so much more of a part, and not after each percent. */
  private static final int STEP = 20;

  @Inject private ExportService exports;
  @Inject private Page page;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private Optional<ExportStatus> status = Optional.empty();

  public void load() {
    status = exports.mine();
  }

  public String prepare() {
    exports.start();
    return HERE;
  }

  /** Sends the browser to the archive; the page stays. */
  public void fetch(String id) throws IOException {
    page.leaveFor(Archive.PATH + exports.link(id(id)).text());
  }

  public String discard(String id) {
    exports.discard(id(id));
    notices.done("mydata.download.discarded");
    return HERE;
  }

  private static ExportId id(String text) {
    try {
      return new ExportId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new UnknownExport();
    }
  }

  /** none, PREPARING, READY or FAILED. */
  public String getState() {
    return status.map(ExportStatus::state).map(ExportState::name).orElse("none");
  }

  /** It may change by itself, and the page looks again. */
  public boolean isMoving() {
    return status.isPresent();
  }

  /** What the page waits for to change; names nobody and no number of things. */
  public String getWord() {
    return word(status);
  }

  static String word(Optional<ExportStatus> status) {
    return status
        .map(
            export ->
                export.state() == ExportState.PREPARING
                    ? export.state() + " " + export.part() + " " + export.percent() / STEP
                    : export.state().name())
        .orElse("NONE");
  }

  /** The state in words, for who hears the page; empty if there is nothing to say. */
  public String getSaid() {
    return status.map(export -> wording.of("mydata.download.said." + export.state())).orElse("");
  }

  public String getId() {
    return status.map(export -> export.id().value().toString()).orElse("");
  }

  public int getPercent() {
    return status.map(ExportStatus::percent).orElse(0);
  }

  /** What is being written, in words. */
  public String getPart() {
    return status
        .map(ExportStatus::part)
        .filter(part -> !part.isEmpty())
        .map(part -> wording.of("mydata.download.part." + part))
        .orElse("");
  }

  public String getUntil() {
    return status.map(export -> wording.date(export.expiresOn())).orElse("");
  }

  /** The archive's size as people write it, in powers of ten. */
  public String getSize() {
    return status.map(ExportStatus::bytes).map(MyDownload::size).orElse("");
  }

  static String size(long bytes) {
    if (bytes < KILO * KILO) {
      return Math.max(1, Math.round(bytes / (double) KILO)) + " kB";
    }
    return String.format(Locale.ENGLISH, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
