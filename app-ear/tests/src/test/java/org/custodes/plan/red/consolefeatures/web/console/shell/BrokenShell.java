package org.custodes.plan.red.consolefeatures.web.console.shell;

import org.custodes.plan.red.consolefeatures.web.console.consent.LawfulThing;

class BrokenShell {
  LawfulThing thing;
}
