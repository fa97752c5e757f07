package org.custodes.plan.red.immutable.domain.consent;

import java.time.Instant;

record LawfulRecord(Instant at) {}
