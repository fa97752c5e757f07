package org.custodes.domain.board;

import java.time.LocalDate;
import org.custodes.domain.kernel.Sub;

/** A seat of a board that is to be founded, with the account of who is to hold it. */
public record PlannedSeat(
    Sub holder, Expertise field, boolean chair, LocalDate from, LocalDate until) {}
