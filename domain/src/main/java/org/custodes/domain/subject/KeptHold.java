package org.custodes.domain.subject;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A legal hold in force, as the sealed state of the person keeps it: what it means for their
 * records. Who ordered it and who approved it lies with the hold itself.
 *
 * @param until its last day
 */
public record KeptHold(UUID id, LocalDate until, HoldScope scope) {}
