package org.custodes.plan.red.doorsindomain.domain.consent;

import jakarta.ejb.Stateless;

@Stateless
class LawfulService {}
