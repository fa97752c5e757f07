package org.custodes.domain.privacyrequest;

import org.custodes.domain.deadline.Regime;

/** What somebody asks for, as they file it. */
public record Filing(RequestType type, Scope scope, Regime regime) {}
