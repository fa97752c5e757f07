package org.custodes.plan.red.apifeatures.web.api.preference;

import org.custodes.plan.red.apifeatures.web.api.consent.LawfulThing;

class BrokenThing {
  LawfulThing thing;
}
