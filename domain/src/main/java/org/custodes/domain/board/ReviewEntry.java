package org.custodes.domain.board;

import java.time.Instant;
import org.custodes.domain.access.StaffTag;

/**
 * An act with its place, its time and who did it: the body of its leaf.
 *
 * @param no its place among the acts of the review, from 0
 */
public record ReviewEntry(ReviewId review, int no, Instant at, StaffTag by, ReviewAct act) {}
