package org.custodes.plan.red.consolefeatures.web.console.consent;

import org.custodes.plan.red.consolefeatures.web.console.shell.LawfulShell;

public class LawfulThing {
  LawfulShell shell;
}
