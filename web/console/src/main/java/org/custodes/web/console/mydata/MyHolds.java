package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.retention.HoldNotice;
import org.custodes.domain.retention.HoldService;
import org.custodes.web.console.shell.Wording;

/** Which legal holds keep something of the person who looks, and on whose authority. */
@Named
@RequestScoped
public class MyHolds {
  @Inject private HoldService holds;
  @Inject private Wording wording;

  private List<Shown> shown = List.of();

  /**
   * @param kept how many are kept and until when
   * @param authority who ordered it, in the words of the file
   */
  public record Shown(String kept, String authority) {}

  public void load() {
    shown = holds.mine().stream().map(this::shown).toList();
  }

  private Shown shown(HoldNotice hold) {
    // no hold lists nothing, so nothing stands for everything
    int listed = hold.listed().orElse(0);
    return new Shown(
        wording.of("mydata.conversations.hold", listed, wording.date(hold.until())),
        wording.of("mydata.conversations.hold.authority", hold.authority()));
  }

  public List<Shown> getShown() {
    return shown;
  }
}
