package org.custodes.plan.red.apifeatures.web.api.consent;

import org.custodes.plan.red.apifeatures.web.api.shell.LawfulShell;

public class LawfulThing {
  LawfulShell shell;
}
