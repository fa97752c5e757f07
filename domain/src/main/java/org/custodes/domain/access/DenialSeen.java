package org.custodes.domain.access;

/** An entry and its number, by which the next page begins. */
public record DenialSeen(DenialId id, Denial denial) {}
