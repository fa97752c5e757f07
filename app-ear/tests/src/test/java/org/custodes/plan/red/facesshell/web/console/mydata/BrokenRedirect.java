package org.custodes.plan.red.facesshell.web.console.mydata;

import jakarta.faces.context.ExternalContext;

class BrokenRedirect {
  ExternalContext outside;
}
