package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which an office does not work.
 *
 * @param holiday its English name; empty for a plain Saturday or Sunday
 */
public record DayOff(LocalDate day, Optional<String> holiday) {}
