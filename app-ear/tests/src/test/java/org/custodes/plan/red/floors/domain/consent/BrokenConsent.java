package org.custodes.plan.red.floors.domain.consent;

import org.custodes.plan.red.floors.domain.preference.Preference;

class BrokenConsent {
  Preference preference;
}
