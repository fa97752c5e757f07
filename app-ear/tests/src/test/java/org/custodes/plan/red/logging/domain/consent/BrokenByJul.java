package org.custodes.plan.red.logging.domain.consent;

import java.util.logging.Logger;

class BrokenByJul {
  Logger log = Logger.getLogger("x");
}
