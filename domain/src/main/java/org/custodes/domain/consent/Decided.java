package org.custodes.domain.consent;

/** What a decision led to, with the person's copy. */
public record Decided(Standing standing, Receipt receipt) {}
