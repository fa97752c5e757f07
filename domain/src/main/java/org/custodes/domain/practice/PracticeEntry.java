package org.custodes.domain.practice;

import java.time.Instant;

/**
 * An act with its place and time: the body of its leaf.
 *
 * @param no its place among the acts on the practice, from 0
 */
public record PracticeEntry(PracticeCode code, int no, Instant at, PracticeAct act) {}
