package org.custodes.plan.red.doorsindomain.persistence.consent;

import jakarta.ejb.Stateless;

@Stateless
class BrokenConsents {}
