package org.custodes.web.console.mydata;

import static org.custodes.web.console.mydata.MyData.ME;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.subject.AgeBand;
import org.custodes.domain.subject.SubjectService;
import org.custodes.web.console.shell.Notices;

/** How old a person says they are; after the first time only younger. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container's proxies do serialise
public class MyAge implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<AgeBand> BANDS =
      Arrays.stream(AgeBand.values()).filter(band -> band != AgeBand.UNKNOWN).toList();

  @Inject private SubjectService subjects;
  @Inject private Notices notices;

  private AgeBand stated = AgeBand.UNKNOWN;
  private String band;

  public void load() {
    stated = subjects.circumstances(ME).ageBand();
    band = isStated() ? stated.code() : null;
  }

  public String state() {
    subjects.stateAgeBand(ME, AgeBand.of(band).orElseThrow());
    notices.done("mydata.age.done");
    return "/mydata/age?faces-redirect=true";
  }

  public boolean isStated() {
    return stated != AgeBand.UNKNOWN;
  }

  /** What the page lets somebody choose; the door has the last word. */
  public boolean mayState(AgeBand other) {
    return !isStated() || other.compareTo(stated) <= 0;
  }

  public List<AgeBand> getBands() {
    return BANDS;
  }

  public String getBand() {
    return band;
  }

  public void setBand(String band) {
    this.band = band;
  }
}
