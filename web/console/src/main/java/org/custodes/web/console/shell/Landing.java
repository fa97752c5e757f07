package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends a person to the first room that is open to them; who has none stays and is told so. */
@Named
@RequestScoped
public class Landing {
  @Inject private Signed signed;

  public String go() {
    return Room.ALL.stream()
        .filter(room -> room.isOpenTo(signed))
        .map(room -> room.doors().getFirst().view() + "?faces-redirect=true")
        .findFirst()
        .orElse(null);
  }
}
