package org.custodes.plan.red.consolefeatures.web.console.preference;

import org.custodes.plan.red.consolefeatures.web.console.consent.LawfulThing;

class BrokenThing {
  LawfulThing thing;
}
