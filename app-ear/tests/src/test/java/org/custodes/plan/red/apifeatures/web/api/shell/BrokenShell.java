package org.custodes.plan.red.apifeatures.web.api.shell;

import org.custodes.plan.red.apifeatures.web.api.consent.LawfulThing;

class BrokenShell {
  LawfulThing thing;
}
