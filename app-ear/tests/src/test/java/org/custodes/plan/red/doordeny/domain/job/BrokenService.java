package org.custodes.plan.red.doordeny.domain.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

@Stateless
@PermitAll
public class BrokenService {}
