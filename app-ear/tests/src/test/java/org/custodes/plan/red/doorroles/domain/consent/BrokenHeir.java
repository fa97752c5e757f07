package org.custodes.plan.red.doorroles.domain.consent;

import jakarta.ejb.Singleton;

@Singleton
public class BrokenHeir extends Inherited {}
