package org.custodes.plan.red.clocksource.web.api.consent;

import java.time.Clock;

class LawfulUser {
  Clock clock;
}
