package org.custodes.domain.board;

import java.time.Instant;

/**
 * An act on the membership with its place and time: the body of its leaf.
 *
 * @param no its place, from 0
 */
public record RosterEntry(int no, Instant at, RosterAct act) {}
