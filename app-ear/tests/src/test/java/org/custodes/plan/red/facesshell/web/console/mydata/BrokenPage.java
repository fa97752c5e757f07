package org.custodes.plan.red.facesshell.web.console.mydata;

import jakarta.faces.context.FacesContext;

class BrokenPage {
  Object now() {
    return FacesContext.getCurrentInstance();
  }
}
