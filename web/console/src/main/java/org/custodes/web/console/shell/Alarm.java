package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.custodes.domain.access.GrantService;
import org.custodes.domain.kernel.Role;

/**
 * Tells officers and the board, on whatever page they are, that somebody has opened conversations
 * in an emergency, until it is reviewed. Asked once for a page, and not on those that say that
 * something went wrong.
 */
@Named
@RequestScoped
public class Alarm {
  /** The page that says more. */
  private static final String PAGE = "/access/break-glass.xhtml";

  private static final Set<String> ALARMED =
      Set.of(Role.PRIVACY_OFFICER, Role.BOARD_MEMBER, Role.BOARD_CHAIR, Role.BOARD_SECRETARY);

  @Inject private GrantService grants;
  @Inject private Signed signed;

  private Boolean standing;

  public boolean isStanding() {
    if (standing == null) {
      standing = isWanted() && grants.alarm().isPresent();
    }
    return standing;
  }

  private boolean isWanted() {
    var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return !view.startsWith("/shell/")
        && !view.equals(PAGE)
        && ALARMED.stream().anyMatch(signed::has);
  }
}
