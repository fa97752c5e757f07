package org.custodes.plan.red.names.domain.consent;

class BrokenConsentHelper {}
