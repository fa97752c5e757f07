package org.custodes.web.console.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.practice.Difference;
import org.custodes.domain.practice.PracticeService;

/** Two versions of a practice side by side, with what changed marked word by word. */
@Named
@RequestScoped
public class PracticeDifferences {
  @Inject private PracticeService practices;

  private List<Difference> all = List.of();
  private String code = "";
  private int older;
  private int newer;

  public void load(String of, String before, String after) {
    var asked = AskedCode.of(of, practices);
    older = VersionNumber.of(before);
    newer = VersionNumber.of(after);
    all = practices.differences(asked, older, newer);
    code = of;
  }

  /** Parts that say something else. */
  public List<Difference> getChanged() {
    return all.stream().filter(Difference::changed).toList();
  }

  /** Parts that say the same. */
  public List<Difference> getSame() {
    return all.stream().filter(part -> !part.changed()).toList();
  }

  public boolean isLoaded() {
    return !all.isEmpty();
  }

  public String getCode() {
    return code;
  }

  public int getOlder() {
    return older;
  }

  public int getNewer() {
    return newer;
  }
}
