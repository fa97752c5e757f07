package org.custodes.plan.red.dooractor.domain.kernel;

public record Actor(String sub) {}
