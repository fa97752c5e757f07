package org.custodes.domain.board;

import org.custodes.domain.practice.PracticeCode;

/** A version of a practice that a review is about. */
public record PracticeRef(PracticeCode code, int version) {}
