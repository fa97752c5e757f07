package org.custodes.plan.red.layers.domain.consent;

public class LawfulConsent {}
