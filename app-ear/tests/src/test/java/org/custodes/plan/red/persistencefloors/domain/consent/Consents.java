package org.custodes.plan.red.persistencefloors.domain.consent;

public interface Consents {}
