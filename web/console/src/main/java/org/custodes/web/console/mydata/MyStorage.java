package org.custodes.web.console.mydata;

import static org.custodes.web.console.mydata.MyData.ME;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.custodes.domain.subject.SubjectService;
import org.custodes.web.console.shell.Notices;

/** The one switch over everything; this page says what it does before it is done. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container's proxies do serialise
public class MyStorage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String HERE = "/mydata/storage?faces-redirect=true";

  @Inject private SubjectService subjects;
  @Inject private Notices notices;

  private boolean on;

  public void load() {
    on = subjects.circumstances(ME).storageEnabled();
  }

  public String switchOff() {
    subjects.setStorage(ME, false);
    notices.done("mydata.storage.done.off");
    return HERE;
  }

  public String switchOn() {
    subjects.setStorage(ME, true);
    notices.done("mydata.storage.done.on");
    return HERE;
  }

  public boolean isOn() {
    return on;
  }
}
