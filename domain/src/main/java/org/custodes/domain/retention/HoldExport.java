package org.custodes.domain.retention;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;

/** Tells a person which legal holds keep records of theirs: on whose authority and until when. */
@ApplicationScoped
class HoldExport implements ExportPart {
  private Holds holds;

  protected HoldExport() {}

  @Inject
  HoldExport(Holds holds) {
    this.holds = holds;
  }

  @Override
  public String name() {
    return "holds";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    var all = JSON.createArrayBuilder();
    holds.on(sub).stream().map(HoldNotice::of).map(HoldExport::json).forEach(all::add);
    pages.add(JSON.createObjectBuilder().add("holds", all).build());
  }

  /** Without {@code conversations}, a number, the hold keeps all of them. */
  private static JsonObject json(HoldNotice notice) {
    var json =
        JSON.createObjectBuilder()
            .add("authority", notice.authority())
            .add("until", notice.until().toString());
    notice.listed().ifPresent(count -> json.add("conversations", count));
    return json.build();
  }
}
