package org.custodes.plan.red.doordeny.domain.job;

import jakarta.ejb.Singleton;

@Singleton
class BrokenWorker {}
