package org.custodes.plan.red.facesshell.web.console.shell;

import jakarta.faces.context.FacesContext;

class LawfulNotices {
  Object now() {
    return FacesContext.getCurrentInstance();
  }
}
