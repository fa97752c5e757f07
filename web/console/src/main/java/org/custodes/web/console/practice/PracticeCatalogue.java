package org.custodes.web.console.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.practice.PracticeRow;
import org.custodes.domain.practice.PracticeService;
import org.custodes.domain.practice.VersionState;
import org.custodes.web.console.shell.Signed;
import org.custodes.web.console.shell.Wording;

/** The catalogue as a list: each practice, where it stands and what is under way. */
@Named
@RequestScoped
public class PracticeCatalogue {
  @Inject private PracticeService practices;
  @Inject private Signed signed;
  @Inject private Wording wording;

  private List<CatalogueEntry> entries = List.of();

  public void load() {
    entries = practices.list().stream().map(this::entry).toList();
  }

  private CatalogueEntry entry(PracticeRow row) {
    var state = state(row);
    var look = VersionLook.of(state);
    return new CatalogueEntry(
        row,
        look.tone(),
        look.icon(),
        row.inForce().isPresent()
            ? wording.of("practice.catalogue.in-force", row.inForce().getAsInt())
            : wording.of("practice.state." + state),
        row.inForce().isPresent() && row.open().isPresent()
            ? wording.of(
                "practice.catalogue.open." + (row.proposed() ? "PROPOSED" : "DRAFT"),
                row.open().getAsInt())
            : "");
  }

  private static VersionState state(PracticeRow row) {
    if (row.inForce().isPresent()) {
      return VersionState.IN_FORCE;
    }
    if (row.open().isEmpty()) {
      return VersionState.RETIRED;
    }
    return row.proposed() ? VersionState.PROPOSED : VersionState.DRAFT;
  }

  public List<CatalogueEntry> getEntries() {
    return entries;
  }

  /** Officers write. */
  public boolean isOfficer() {
    return signed.has(Role.PRIVACY_OFFICER);
  }
}
