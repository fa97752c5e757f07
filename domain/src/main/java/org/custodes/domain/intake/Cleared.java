package org.custodes.domain.intake;

import java.util.List;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.vault.RecordPurpose;

/** A conversation behind the last gate: masked, and fit to be sealed. */
record Cleared(RecordPurpose purpose, List<MaskedUtterance> messages) {}
