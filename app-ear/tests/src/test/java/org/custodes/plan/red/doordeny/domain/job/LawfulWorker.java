package org.custodes.plan.red.doordeny.domain.job;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Stateless;

@Stateless
@DenyAll
class LawfulWorker {}
