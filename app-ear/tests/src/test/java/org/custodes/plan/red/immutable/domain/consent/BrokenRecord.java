package org.custodes.plan.red.immutable.domain.consent;

import java.util.Date;

record BrokenRecord(Date at) {}
